import type { Knex } from 'knex';
import type { LiveCatalogue } from '../catalogue';

/**
 * The running clocks of all units. Naming the units lets both databases walk the index of the work list
 * (unit, state, dueOn) and touch no clock that has ended.
 */
export const runningClocks = (knex: Knex, catalogue: LiveCatalogue): Knex.QueryBuilder =>
  knex('clocks as c')
    .whereIn('c.unit', [...catalogue.units.keys()])
    .where('c.state', 'running');

/** What a running clock shows on a day, as a number that grows with urgency: 0 green, 1 yellow, 2 orange, 3 red. */
export const urgency = (knex: Knex, today: string): Knex.Raw =>
  knex.raw(
    'case when c.due_on < ? then 3 when c.orange_on <= ? then 2 when c.yellow_on <= ? then 1 else 0 end',
    [today, today, today],
  );
