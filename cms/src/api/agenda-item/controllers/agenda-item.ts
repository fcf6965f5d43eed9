import { listAgendaItems } from '../../../conferences/lists';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await listAgendaItems(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },
};
