import { catalogueAnswer } from '../../../access/present/catalogue';
import { workbench } from '../../../access/present/workbench';
import { handles, catalogue as liveCatalogue } from '../../../catalogue';
import type { Context } from '../../../session/context';
import { deskUserOf } from '../../../session/deskUser';

export default {
  /** GET /api/catalogue: the county's lists; unchanged ones cost the app nothing (ETag). */
  async catalogue(ctx: Context) {
    const { data, etag } = await catalogueAnswer();
    ctx.set('Cache-Control', 'private, no-cache');
    ctx.set('ETag', etag);
    if (ctx.fresh) {
      ctx.status = 304;
      return;
    }
    ctx.body = { data };
  },

  async workbench(ctx: Context) {
    ctx.body = { data: await workbench(deskUserOf(ctx)) };
  },

  /** GET /api/colleagues: who in one's own unit can take a case in hand. */
  async colleagues(ctx: Context) {
    const { unitCode } = deskUserOf(ctx);
    const { people } = await liveCatalogue();
    const mine = [...people.values()].filter(
      (person) => person.unit !== null && person.unit === unitCode && handles(person),
    );
    ctx.body = {
      data: mine.map(({ documentId, name, capabilities }) => ({ documentId, name, capabilities })),
    };
  },
};
