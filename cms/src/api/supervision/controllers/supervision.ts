import { listSupervisions } from '../../../access/lists/supervisions';
import { board } from '../../../oversight/board';
import { listOverseenClocks } from '../../../oversight/clocks';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await listSupervisions(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },

  async board(ctx: Context) {
    ctx.body = await board(deskUserOf(ctx));
  },

  async clocks(ctx: Context) {
    ctx.body = await listOverseenClocks(ctx.query as Record<string, unknown>, deskUserOf(ctx));
  },
};
