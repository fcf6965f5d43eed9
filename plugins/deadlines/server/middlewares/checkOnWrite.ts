import type { Core, Modules } from '@strapi/strapi';
import type { InForceService } from '../services/in-force';
import type { SweepService } from '../services/sweep';

type Middleware = Parameters<Modules.Documents.Service['use']>[0];

const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'delete', 'clone']);
const TYPES: ReadonlySet<string> = new Set(
  ['deadline-rule', 'calendar-year', 'day-override'].map((name) => `plugin::deadlines.${name}`),
);

/** Document Service middleware: a rule or a day that could not be computed with is refused, on every write path. */
export function checkOnWrite(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    if (!TYPES.has(context.uid) || !WRITES.has(context.action)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const written = await next();
      await (strapi.plugin('deadlines').service('in-force') as InForceService).check(trx);
      (strapi.plugin('deadlines').service('sweep') as SweepService).soon();
      return written;
    });
  };
}
