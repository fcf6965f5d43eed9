import type { Knex } from 'knex';
import type { TrackedType } from '../tracking/declared';
import type { Row } from '../tracking/storedValue';
import { type Root, touchKey } from './draft';

/** Documents asked for in one statement. */
const AT_ONCE = 500;

/** The touched records as they stand now, one statement per content type. */
export async function rowsAfter(
  trx: Knex,
  { drafts }: Root,
  types: ReadonlyMap<string, TrackedType>,
): Promise<(uid: string, documentId: string) => Row | null> {
  const wanted = new Map<string, Set<string>>();
  for (const { touched } of drafts)
    for (const { uid, documentId } of touched.values())
      wanted.set(uid, (wanted.get(uid) ?? new Set()).add(documentId));
  const rows = new Map<string, Row>();
  for (const [uid, ids] of wanted) {
    const { table } = types.get(uid) as TrackedType;
    const all = [...ids];
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const found: Row[] = await trx(table).whereIn('document_id', all.slice(from, from + AT_ONCE));
      for (const row of found) rows.set(touchKey(uid, String(row.document_id)), row);
    }
  }
  return (uid, documentId) => rows.get(touchKey(uid, documentId)) ?? null;
}
