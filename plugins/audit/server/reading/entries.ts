import type { Knex } from 'knex';
import type { EntryRow } from '../entryRow';
import type { EntriesRequest } from '../requests';

/** Entries in a page unless asked otherwise. */
const PAGE = 50;

const listed = [
  'sequence',
  'at',
  'instant',
  'actor_id',
  'actor_name',
  'unit',
  'action',
  'object_type',
  'object_id',
  'object_label',
  'outcome',
  'request_id',
];

/**
 * A page of the trail, newest first. Pages follow the number of the last entry: whatever stands before it is read by an
 * index, however long the trail is. Days become bounds of numbers first, so that each filter has one index to follow.
 * @returns one row more than a page where there are more
 */
export async function entriesPage(
  knex: Knex,
  asked: EntriesRequest,
): Promise<{ rows: EntryRow[]; pageSize: number }> {
  const { from, to, before, pageSize = PAGE } = asked;
  const query = knex('audit_entries')
    .select(listed)
    .orderBy('sequence', 'desc')
    .limit(pageSize + 1);
  if (before !== undefined) query.where('sequence', '<', before);
  if (from !== undefined) {
    const first = await knex('audit_entries').where('instant', '>=', from).min({ at: 'sequence' }).first();
    if (first?.at === null || first?.at === undefined) return { rows: [], pageSize };
    query.where('sequence', '>=', Number(first.at)).whereRaw('instant + 0 >= ?', [from]);
  }
  if (to !== undefined) {
    const last = await knex('audit_entries').where('instant', '<', to).max({ at: 'sequence' }).first();
    if (last?.at === null || last?.at === undefined) return { rows: [], pageSize };
    query.where('sequence', '<=', Number(last.at)).whereRaw('instant + 0 < ?', [to]);
  }
  narrow(query, asked);
  if (asked.search !== undefined) search(query, asked.search);
  return { rows: await query, pageSize };
}

function narrow(query: Knex.QueryBuilder, { actor, unit, action, object, outcome }: EntriesRequest): void {
  if (actor !== undefined) query.where('actor_id', actor);
  if (unit !== undefined) query.where('unit', unit);
  if (object !== undefined) query.where('object_id', object);
  if (outcome !== undefined) query.where('outcome', outcome);
  if (action?.endsWith('*')) {
    // a range instead of LIKE: the same index on either database
    const kind = action.slice(0, -1);
    query.where('action', '>=', kind).where('action', '<', `${kind.slice(0, -1)}/`);
  } else if (action !== undefined) query.where('action', action);
}

/** Looks into what the entry is about, into who acted, and for a request's id. */
function search(query: Knex.QueryBuilder, typed: string): void {
  const pattern = `%${typed.replace(/[\\%_]/g, '\\$&')}%`;
  query.where((either) => {
    for (const column of ['object_label', 'actor_name'])
      either.orWhereRaw(`lower(${column}) like lower(?) escape '\\'`, [pattern]);
    either.orWhere('request_id', typed);
  });
}

/** One entry by its number. */
export const entryBySequence = (knex: Knex, sequence: number): Promise<EntryRow | undefined> =>
  knex('audit_entries').where({ sequence }).first();
