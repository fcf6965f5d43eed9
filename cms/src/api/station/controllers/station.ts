import { stations } from '../../../oversight/stations';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await stations(deskUserOf(ctx));
  },
};
