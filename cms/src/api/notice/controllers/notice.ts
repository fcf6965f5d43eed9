import { countNotices, listNotices } from '../../../notices/list';
import { markRead } from '../../../notices/markRead';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await listNotices(ctx.query, deskUserOf(ctx));
  },

  async count(ctx: Context) {
    ctx.body = { data: await countNotices(deskUserOf(ctx)) };
  },

  async read(ctx: Context) {
    ctx.body = await markRead(ctx.request.body, deskUserOf(ctx));
  },
};
