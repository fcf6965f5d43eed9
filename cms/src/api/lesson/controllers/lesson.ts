import { addLesson, changeLesson, listLessons, readLesson } from '../../../registers/lessons';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

const documentIdOf = (ctx: Context): string => String(ctx.params.documentId);

export default {
  async find(ctx: Context) {
    ctx.body = await listLessons(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },

  async findOne(ctx: Context) {
    ctx.body = await readLesson(documentIdOf(ctx), deskUserOf(ctx));
  },

  async create(ctx: Context) {
    ctx.body = await addLesson(ctx.request.body, deskUserOf(ctx));
    ctx.status = 201;
  },

  async update(ctx: Context) {
    ctx.body = await changeLesson(documentIdOf(ctx), ctx.request.body, deskUserOf(ctx));
  },
};
