import type { Core, Modules } from '@strapi/strapi';
import type { TrailService } from '../services/trail';
import type { Row } from '../tracking/storedValue';

type Middleware = Parameters<Modules.Documents.Service['use']>[0];

const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'delete', 'clone']);

/** Document Service middleware: what is tracked comes into the trail, on every write path, with the write or not at all. */
export function trackOnWrite(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const trail = strapi.plugin('audit').service('trail') as TrailService;
    const type = trail.types().get(context.uid);
    if (type === undefined || !WRITES.has(context.action)) return next();
    return trail.scope(null, async (trx) => {
      const { documentId: target } = context.params as { documentId?: string };
      const known = context.action === 'clone' ? undefined : target;
      if (known !== undefined && !trail.knows(context.uid, known)) {
        // read past Strapi's cache: within the transaction, as it stands
        const before: Row | undefined = await trx(type.table).where({ document_id: known }).first();
        trail.touch(context.uid, known, before ?? null);
      }
      const written = (await next()) as { documentId?: string } | null | undefined;
      if (known === undefined && written?.documentId) trail.touch(context.uid, written.documentId, null);
      return written as never;
    });
  };
}
