import { listMediations } from '../../../access/lists/mediations';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await listMediations(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },
};
