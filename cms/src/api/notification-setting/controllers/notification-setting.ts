import { tryOut } from '../../../notices/settings/tryOut';
import { showSettings, writeSettings } from '../../../notices/settings/write';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  async find(ctx: Context) {
    ctx.body = await showSettings(deskUserOf(ctx));
  },

  async update(ctx: Context) {
    ctx.body = await writeSettings(ctx.request.body, deskUserOf(ctx));
  },

  async test(ctx: Context) {
    ctx.body = await tryOut(ctx.request.body, deskUserOf(ctx));
  },
};
