import {
  addBoundaryDecision,
  changeBoundaryDecision,
  listBoundaryDecisions,
  readBoundaryDecision,
} from '../../../registers/boundaryDecisions';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

const documentIdOf = (ctx: Context): string => String(ctx.params.documentId);

export default {
  async find(ctx: Context) {
    ctx.body = await listBoundaryDecisions(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },

  async findOne(ctx: Context) {
    ctx.body = await readBoundaryDecision(documentIdOf(ctx), deskUserOf(ctx));
  },

  async create(ctx: Context) {
    ctx.body = await addBoundaryDecision(ctx.request.body, deskUserOf(ctx));
    ctx.status = 201;
  },

  async update(ctx: Context) {
    ctx.body = await changeBoundaryDecision(documentIdOf(ctx), ctx.request.body, deskUserOf(ctx));
  },
};
