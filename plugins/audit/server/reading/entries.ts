import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type { EntryRow } from '../entryRow';
import type { EntriesRequest } from '../requests';

/** Clocks of servers may disagree by so much and their entries are still found by the day (ms). */
const SKEW = 86_400_000;

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
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(pageSize + 1);
  if (before !== undefined) query.where('sequence', '<', before);
  if (from !== undefined) {
    const first = await atTheEdge(knex, 'asc', ['>=', from - SKEW]);
    if (first === undefined) return { rows: [], pageSize };
    query.where('sequence', '>=', first).whereRaw('instant + 0 >= ?', [from]);
  }
  if (to !== undefined) {
    const last = await atTheEdge(knex, 'desc', ['<', to + SKEW]);
    if (last === undefined) return { rows: [], pageSize };
    query.where('sequence', '<=', last).whereRaw('instant + 0 < ?', [to]);
  }
  narrow(query, asked);
  if (asked.search !== undefined) search(query, asked.search, isPostgres(knex) ? 'ilike' : 'like');
  // the numbers first, from indexes alone; then just these rows
  const rows = await knex('audit_entries')
    .select(listed)
    .whereIn('sequence', query)
    .orderBy('sequence', 'desc');
  return { rows, pageSize };
}

/** The number of the first or last entry by time: one step in an index. */
async function atTheEdge(
  knex: Knex,
  order: 'asc' | 'desc',
  [sign, instant]: [sign: string, instant: number],
): Promise<number | undefined> {
  const row = await knex('audit_entries')
    .where('instant', sign, instant)
    .orderBy([
      { column: 'instant', order },
      { column: 'sequence', order },
    ])
    .first('sequence');
  return row && Number(row.sequence);
}

function narrow(query: Knex.QueryBuilder, { actor, unit, action, object, outcome }: EntriesRequest): void {
  if (actor !== undefined) query.where('actor_id', actor);
  if (unit !== undefined) query.where('unit', unit);
  if (object !== undefined) query.where('object_id', object);
  if (outcome !== undefined) query.where('outcome', outcome);
  if (action?.endsWith('.*')) query.where('kind', action.slice(0, -2));
  else if (action !== undefined) query.where('action', action);
}

/** Looks into what the entry is about, into who acted, and for a request's id. */
function search(query: Knex.QueryBuilder, typed: string, like: string): void {
  const pattern = `%${typed.replace(/[\\%_]/g, '\\$&')}%`;
  query.where((either) => {
    for (const column of ['object_label', 'actor_name'])
      either.orWhereRaw(`${column} ${like} ? escape '\\'`, [pattern]);
    either.orWhere('request_id', typed);
  });
}

/** One entry by its number. */
export const entryBySequence = (knex: Knex, sequence: number): Promise<EntryRow | undefined> =>
  knex('audit_entries').where({ sequence }).first();
