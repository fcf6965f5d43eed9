import { setAgenda } from '../../../conferences/agenda';
import { conferenceDetail } from '../../../conferences/detail';
import { listConferences } from '../../../conferences/lists';
import { conferenceSchedule } from '../../../conferences/schedule';
import { changeConference, createConference } from '../../../conferences/write';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

const documentIdOf = (ctx: Context): string => String(ctx.params.documentId);

export default {
  async find(ctx: Context) {
    ctx.body = await listConferences(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },

  async findOne(ctx: Context) {
    ctx.body = await conferenceDetail(documentIdOf(ctx), deskUserOf(ctx));
  },

  async create(ctx: Context) {
    const user = deskUserOf(ctx);
    const key = ctx.get('Idempotency-Key') || undefined;
    const { documentId, warnings } = await createConference(ctx.request.body, user, key);
    ctx.status = 201;
    ctx.body = await conferenceDetail(documentId, user, warnings);
  },

  async update(ctx: Context) {
    const user = deskUserOf(ctx);
    const { documentId, warnings } = await changeConference(documentIdOf(ctx), ctx.request.body, user);
    ctx.body = await conferenceDetail(documentId, user, warnings);
  },

  async agenda(ctx: Context) {
    const user = deskUserOf(ctx);
    const { documentId, warnings } = await setAgenda(documentIdOf(ctx), ctx.request.body, user);
    ctx.body = await conferenceDetail(documentId, user, warnings);
  },

  async schedule(ctx: Context) {
    ctx.body = await conferenceSchedule(deskUserOf(ctx));
  },
};
