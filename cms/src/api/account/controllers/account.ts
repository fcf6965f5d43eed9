import { addAccount, changeAccount, listAccounts, resetPassword } from '../../../administration/accounts';
import { Refusal } from '../../../casework/refusals';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

const documentIdOf = (ctx: Context): string => String(ctx.params.documentId);

export default {
  async find(ctx: Context) {
    ctx.body = await listAccounts(deskUserOf(ctx));
  },

  async findOne(ctx: Context) {
    const { data } = await listAccounts(deskUserOf(ctx));
    const account = data.find(({ documentId }) => documentId === documentIdOf(ctx));
    if (!account) throw new Refusal(404, 'NotFound', '没有找到这个账号，请刷新列表。');
    ctx.body = { data: account };
  },

  async create(ctx: Context) {
    ctx.body = await addAccount(ctx.request.body, deskUserOf(ctx));
    ctx.status = 201;
  },

  async update(ctx: Context) {
    ctx.body = await changeAccount(documentIdOf(ctx), ctx.request.body, deskUserOf(ctx));
  },

  async resetPassword(ctx: Context) {
    ctx.body = await resetPassword(documentIdOf(ctx), deskUserOf(ctx));
  },
};
