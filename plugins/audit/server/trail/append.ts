import type { Knex } from 'knex';
import { type Content, type Entry, linked } from '../../chain';
import { digest, headText, macOf } from '../digest';
import { systemColumns } from '../documentId';
import { shanghaiTime } from '../shanghaiTime';
import type { Unnumbered } from './contentsOf';

/** Where the trail ends. */
export type Head = { sequence: number; hash: string };

/** Rows in one statement. */
const AT_ONCE = 100;

/**
 * Writes entries behind the head, which stays locked from here to the end of the transaction: call it last.
 * @throws when the head is gone: then nothing can be recorded, and nothing may be done
 */
export async function append(
  trx: Knex,
  contents: readonly Unnumbered[],
  { key, now }: { key: string; now: Date },
): Promise<Head> {
  const stored = await trx('audit_head').where({ id: 1 }).forUpdate().first('sequence', 'hash');
  if (stored === undefined) throw new Error('the audit trail has no head: nothing can be recorded');
  let head: Head = { sequence: Number(stored.sequence), hash: String(stored.hash) };
  const at = shanghaiTime(now);
  const entries = contents.map((content) => {
    const entry = linked({ sequence: head.sequence + 1, at, ...content } as Content, head.hash, digest);
    head = { sequence: entry.sequence, hash: entry.hash };
    return entry;
  });
  for (let from = 0; from < entries.length; from += AT_ONCE)
    await trx('audit_entries').insert(entries.slice(from, from + AT_ONCE).map((entry) => rowOf(entry, now)));
  await trx('audit_head')
    .where({ id: 1 })
    .update({ ...head, mac: macOf(key, headText(head)), updated_at: now });
  return head;
}

const rowOf = ({ sequence, previousHash, hash, content, columns }: Entry, now: Date) => ({
  sequence,
  at: columns.at,
  content,
  previous_hash: previousHash,
  hash,
  instant: columns.instant,
  actor_id: columns.actorId,
  actor_name: columns.actorName,
  unit: columns.unit,
  kind: columns.kind,
  action: columns.action,
  object_type: columns.objectType,
  object_id: columns.objectId,
  object_label: columns.objectLabel,
  outcome: columns.outcome,
  request_id: columns.requestId,
  ...systemColumns(now),
});
