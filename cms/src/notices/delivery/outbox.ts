import type { Knex } from 'knex';
import { dayOf, instantOf, textOf } from '../../catalogue/columns';
import { retryAfter } from './retry';

export type Channel = 'webhook' | 'email';

/** One notice on its way out of the house. */
export interface Delivery {
  id: number;
  documentId: string;
  attempts: number;
  unit: string | null;
  kind: string;
  threshold: string | null;
  dueOn: string | null;
  title: string;
  dispute: { documentId: string; number: string | null } | null;
  at: string;
}

/**
 * Takes deliveries that are due. The one statement that marks them decides who has them: two servers never send the
 * same, and what a server had in hand when it died is free again after a while.
 * @param hold how long they are this server's (ms)
 */
export async function claim(channel: Channel, most: number, hold: number): Promise<Delivery[]> {
  const knex: Knex = strapi.db.connection;
  const now = Date.now();
  const free = () =>
    knex('notice_deliveries')
      .where({ channel, state: 'waiting' })
      .where('due_at', '<=', now)
      .where('held_until', '<', now);
  const ids: number[] = await free().orderBy('id').limit(most).pluck('id');
  if (ids.length === 0) return [];
  const ours: { id: number }[] = await free()
    .whereIn('id', ids)
    .update({ held_until: now + hold })
    .returning('id');
  const rows: Record<string, unknown>[] = await knex('notice_deliveries as o')
    .join('notices as n', 'n.id', 'o.notice_id')
    .leftJoin('disputes as d', 'd.id', 'n.dispute_id')
    .whereIn(
      'o.id',
      ours.map(({ id }) => id),
    )
    .orderBy('o.id')
    .select('o.id', 'o.document_id', 'o.attempts', 'o.unit')
    .select('n.kind', 'n.threshold', 'n.due_on', 'n.title', 'n.at')
    .select('d.document_id as dispute_document_id', 'd.number as dispute_number');
  return rows.map((row) => ({
    id: Number(row.id),
    documentId: String(row.document_id),
    attempts: Number(row.attempts),
    unit: textOf(row.unit),
    kind: String(row.kind),
    threshold: textOf(row.threshold),
    dueOn: dayOf(row.due_on),
    title: String(row.title),
    dispute: row.dispute_document_id
      ? { documentId: String(row.dispute_document_id), number: textOf(row.dispute_number) }
      : null,
    at: instantOf(row.at) ?? '',
  }));
}

/** They arrived. */
export async function markSent(ids: readonly number[]): Promise<void> {
  const now = new Date();
  await strapi.db
    .connection('notice_deliveries')
    .whereIn('id', ids)
    .update({ state: 'sent', sent_at: now, updated_at: now, held_until: 0, error: null });
}

/** One did not arrive: it is tried again after a pause, or given up. */
export async function markFailed({ id, attempts }: Delivery, error: string, first: number): Promise<void> {
  const pause = retryAfter(attempts + 1, first);
  const now = new Date();
  await strapi.db
    .connection('notice_deliveries')
    .where({ id })
    .update({
      attempts: attempts + 1,
      error: error.slice(0, 250),
      held_until: 0,
      updated_at: now,
      ...(pause === null ? { state: 'failed' } : { due_at: now.getTime() + pause * 1000 }),
    });
}

/** Others that were not even tried, because the one before found nobody there: they wait as long as it does. */
export const putBack = (ids: readonly number[], seconds: number): Promise<number> =>
  strapi.db
    .connection('notice_deliveries')
    .whereIn('id', ids)
    .update({ held_until: 0, due_at: Date.now() + seconds * 1000 });

/** When the next one is due (ms), or null when none waits. */
export async function nextDue(channel: Channel): Promise<number | null> {
  const row = await strapi.db
    .connection('notice_deliveries')
    .where({ channel, state: 'waiting' })
    .min('due_at as due')
    .first();
  return row?.due == null ? null : Number(row.due);
}
