import type { Knex } from 'knex';
import type { PersonEntry } from '../catalogue';

/** Statuses in which a case is in nobody's hands any more, or not yet. */
const ended = ['draft', 'declined', 'closed'];

/**
 * The open cases in a person's hands: those he handles, and those he registered that nobody handles yet while his unit
 * answers for them.
 */
export const casesInHand = (knex: Knex, person: PersonEntry, unitId: number | null): Knex.QueryBuilder =>
  knex('disputes as d')
    // by exclusion, so that the person's cases are looked up and not all the open ones
    .whereNotIn('d.status', ended)
    .where((mine) =>
      mine.where('d.handler_id', person.id).orWhere((unhandled) =>
        unhandled
          .where('d.registrar_id', person.id)
          .whereNull('d.handler_id')
          .where('d.answerable_unit_id', unitId ?? -1),
      ),
    );

/** The assistances in a person's hands that are still owed, with their case as `d`. */
export const assistancesInHand = (knex: Knex, person: PersonEntry): Knex.QueryBuilder =>
  knex('assistances as a')
    .join('disputes as d', 'd.id', 'a.dispute_id')
    .where('a.handler_id', person.id)
    .whereNull('a.result_at')
    .whereNull('a.ended_at')
    .whereNot('d.status', 'closed');
