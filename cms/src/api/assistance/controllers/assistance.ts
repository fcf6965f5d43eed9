import { listAssistances } from '../../../access/lists/assistances';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await listAssistances(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },
};
