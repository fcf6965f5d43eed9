import { listForms, listPapers } from '../../../papers/listPapers';
import { type Printed, printBlank, printPaper } from '../../../papers/printPaper';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

/** A text of the query; of several the first, and an empty one is none. */
const asked = (ctx: Context, name: string): string | undefined => {
  const given = [ctx.query[name]].flat()[0];
  return typeof given === 'string' && given.trim() ? given : undefined;
};

/** Opens in the browser, is kept nowhere, and is named after the paper alone. */
function send(ctx: Context, { pdf, name }: Printed): void {
  ctx.set('Cache-Control', 'no-store');
  ctx.set(
    'Content-Disposition',
    `inline; filename="paper.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
  ctx.type = 'application/pdf';
  ctx.body = pdf;
}

export default {
  async find(ctx: Context) {
    ctx.body = await listPapers(String(ctx.params.documentId), deskUserOf(ctx));
  },

  async print(ctx: Context) {
    const [record, reason] = [asked(ctx, 'record'), asked(ctx, 'reason')];
    const wanted = { ...(record ? { record } : {}), ...(reason ? { reason } : {}) };
    send(
      ctx,
      await printPaper(String(ctx.params.documentId), String(ctx.params.paper), wanted, deskUserOf(ctx)),
    );
  },

  async forms(ctx: Context) {
    ctx.body = listForms();
  },

  async blank(ctx: Context) {
    send(ctx, await printBlank(String(ctx.params.paper)));
  },
};
