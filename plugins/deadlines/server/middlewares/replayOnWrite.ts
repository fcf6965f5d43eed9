import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ReplayService } from '../services/replay';

type Middleware = Parameters<Modules.Documents.Service['use']>[0];
type Written = { documentId?: string } | null | undefined;

const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'delete', 'clone']);

/** The column of a to-one relation, as the database named it. */
function joinColumn(strapi: Core.Strapi, uid: string, attribute: string): string {
  const meta = strapi.db.metadata.get(uid).attributes[attribute];
  const column = meta && 'joinColumn' in meta ? meta.joinColumn?.name : undefined;
  if (column === undefined) throw new Error(`${uid}.${attribute} has no join column`);
  return column;
}

/** The cases a document belongs to, read past Strapi's cache: within the transaction, as it stands. */
async function casesOf(
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  part: string | undefined,
  documentId: string | undefined,
): Promise<number[]> {
  if (documentId === undefined) return [];
  const { tableName } = strapi.db.metadata.get(uid);
  const column = part === undefined ? 'id' : joinColumn(strapi, uid, part);
  const ids = await trx(tableName).where({ document_id: documentId }).pluck(column);
  return ids.filter((id: number | null): id is number => id !== null);
}

/** Document Service middleware: after any write to a case or a part of one, its clocks are replayed. */
export function replayOnWrite(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const replay = strapi.plugin('deadlines').service('replay') as ReplayService;
    const link = replay.link();
    const part = link?.parts.get(context.uid);
    if (link === null || (context.uid !== link.uid && part === undefined) || !WRITES.has(context.action))
      return next();
    const { documentId: target } = context.params as { documentId?: string };
    const { result } = await replay.once(async (trx) => {
      const before = await casesOf(strapi, trx, context.uid, part, target);
      const gone = context.uid === link.uid && context.action === 'delete';
      // Strapi would only empty their case column, and leave clocks of nothing.
      if (gone)
        for (const kept of ['reminders', 'clocks']) await trx(kept).whereIn('case_id', before).delete();
      const written = (await next()) as Written;
      const after = await casesOf(strapi, trx, context.uid, part, written?.documentId);
      for (const caseId of new Set([...(gone ? [] : before), ...after])) replay.touch(caseId);
      return written;
    });
    return result as never;
  };
}
