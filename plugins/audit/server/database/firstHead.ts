import type { Knex } from 'knex';
import { GENESIS } from '../../chain';
import { headText, macOf } from '../digest';
import { systemColumns } from '../documentId';

/**
 * Writes the head of a trail that has not begun. Where there are entries and no head, somebody took it away: it is not
 * made anew, and nothing can be done until it is restored from a backup.
 */
export async function firstHead(trx: Knex, key: string, now: Date): Promise<void> {
  if (await trx('audit_head').where({ id: 1 }).first('id')) return;
  for (const table of ['audit_entries', 'audit_parts']) if (await trx(table).first('id')) return;
  const head = { sequence: 0, hash: GENESIS };
  await trx('audit_head')
    .insert({ id: 1, ...head, mac: macOf(key, headText(head)), ...systemColumns(now) })
    .onConflict('id')
    .ignore();
}
