import { lookUpPersons } from '../../../readouts/lookUpPersons';
import { deadlineRules, dictionaries } from '../../../readouts/mechanismLists';
import { progressText } from '../../../readouts/progressText';
import { receipt } from '../../../readouts/receipt';
import { reveal } from '../../../readouts/reveal';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

const documentIdOf = (ctx: Context): string => String(ctx.params.documentId);

export default {
  async receipt(ctx: Context) {
    ctx.body = await receipt(documentIdOf(ctx), deskUserOf(ctx));
  },

  async progressText(ctx: Context) {
    ctx.body = await progressText(documentIdOf(ctx), deskUserOf(ctx));
  },

  async reveal(ctx: Context) {
    ctx.body = await reveal(documentIdOf(ctx), ctx.request.body, deskUserOf(ctx));
  },

  async lookUp(ctx: Context) {
    ctx.body = await lookUpPersons(ctx.request.body, deskUserOf(ctx));
  },

  async dictionaries(ctx: Context) {
    ctx.body = await dictionaries();
  },

  async deadlineRules(ctx: Context) {
    ctx.body = await deadlineRules();
  },

  /** A year of the work calendar, as the plugin tells it. */
  async calendar(ctx: Context) {
    const plugin: Record<string, unknown> = strapi.plugin('deadlines').controller('deadlines');
    await (plugin.calendar as (asked: Context) => Promise<void>)(ctx);
    ctx.body = { data: ctx.body };
  },
};
