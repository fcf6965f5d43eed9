import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';
import { addDeputy, changeDeputy, listDeputies, readDeputy, removeDeputy } from '../../../staffing/deputies';
import { handOver, workOf } from '../../../staffing/handOver';

const documentIdOf = (ctx: Context): string => String(ctx.params.documentId);

export default {
  async find(ctx: Context) {
    ctx.body = await listDeputies(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },

  async findOne(ctx: Context) {
    ctx.body = await readDeputy(documentIdOf(ctx), deskUserOf(ctx));
  },

  async create(ctx: Context) {
    ctx.body = await addDeputy(ctx.request.body, deskUserOf(ctx));
    ctx.status = 201;
  },

  async update(ctx: Context) {
    ctx.body = await changeDeputy(documentIdOf(ctx), ctx.request.body, deskUserOf(ctx));
  },

  async remove(ctx: Context) {
    await removeDeputy(documentIdOf(ctx), deskUserOf(ctx));
    ctx.status = 204;
  },

  /** What a person has in hand, before it is handed over. */
  async work(ctx: Context) {
    ctx.body = await workOf(documentIdOf(ctx), deskUserOf(ctx));
  },

  async handOver(ctx: Context) {
    ctx.body = await handOver(documentIdOf(ctx), ctx.request.body, deskUserOf(ctx));
  },
};
