import { findEmployers } from '../../../access/lists/employers';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await findEmployers(ctx.query.search, deskUserOf(ctx));
  },
};
