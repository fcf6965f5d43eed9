import { listContacts } from '../../../access/lists/contacts';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await listContacts(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },
};
