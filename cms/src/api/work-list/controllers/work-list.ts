import { listClocks } from '../../../access/lists/clocks';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await listClocks(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },
};
