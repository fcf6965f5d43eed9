import { listTransfers } from '../../../access/lists/transfers';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await listTransfers(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },
};
