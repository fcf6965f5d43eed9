import {
  addConsultation,
  changeConsultation,
  listConsultations,
  readConsultation,
} from '../../../registers/consultations';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

const documentIdOf = (ctx: Context): string => String(ctx.params.documentId);

export default {
  async find(ctx: Context) {
    ctx.body = await listConsultations(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },

  async findOne(ctx: Context) {
    ctx.body = await readConsultation(documentIdOf(ctx), deskUserOf(ctx));
  },

  async create(ctx: Context) {
    ctx.body = await addConsultation(ctx.request.body, deskUserOf(ctx));
    ctx.status = 201;
  },

  async update(ctx: Context) {
    ctx.body = await changeConsultation(documentIdOf(ctx), ctx.request.body, deskUserOf(ctx));
  },
};
