import { listDisputes } from '../../../access/lists/disputes';
import { disputeDetail } from '../../../access/present/detail';
import { Refusal } from '../../../casework/refusals';
import { discardDraft, registerCase } from '../../../casework/registerCase';
import { run } from '../../../casework/run';
import { isActionName } from '../../../casework/table';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';
import { suggestFor } from '../../../suggesting/suggestFor';

const documentIdOf = (ctx: Context): string => String(ctx.params.documentId);
const keyOf = (ctx: Context): string | undefined => ctx.get('Idempotency-Key') || undefined;

export default {
  async find(ctx: Context) {
    ctx.body = await listDisputes(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },

  async findOne(ctx: Context) {
    ctx.body = await disputeDetail(documentIdOf(ctx), deskUserOf(ctx));
  },

  async create(ctx: Context) {
    const user = deskUserOf(ctx);
    const { documentId, warnings } = await registerCase({ body: ctx.request.body, user, key: keyOf(ctx) });
    ctx.status = 201;
    ctx.body = await disputeDetail(documentId, user, warnings);
  },

  async update(ctx: Context) {
    const user = deskUserOf(ctx);
    const asked = { documentId: documentIdOf(ctx), body: ctx.request.body, user, key: keyOf(ctx) };
    const { documentId, warnings } = await registerCase(asked);
    ctx.body = await disputeDetail(documentId, user, warnings);
  },

  async discard(ctx: Context) {
    await discardDraft(documentIdOf(ctx), deskUserOf(ctx));
    ctx.status = 204;
  },

  async act(ctx: Context) {
    const user = deskUserOf(ctx);
    const action = String(ctx.params.action);
    if (!isActionName(action)) {
      throw new Refusal(404, 'NotFound', `没有「${action}」这个操作，请检查地址。`);
    }
    const asked = { documentId: documentIdOf(ctx), action, body: ctx.request.body, user, key: keyOf(ctx) };
    const { documentId, warnings } = await run(asked);
    ctx.body = await disputeDetail(documentId, user, warnings);
  },

  async suggest(ctx: Context) {
    ctx.body = { data: await suggestFor(ctx.request.body, deskUserOf(ctx)) };
  },
};
