import {
  type CaseFacts,
  type Clock,
  createCalendar,
  type DeadlineRule,
  planClocks,
  shanghaiDay,
} from '@liandiao/deadlines/engine';
import { type Books, instant, json } from './books';
import { type CaseBooks, factsOf, ofRound, unitOf } from './caseBooks';

/** Plans clocks by the rules and calendars that the database holds. */
export type Planner = (facts: CaseFacts) => Clock[];

/** The planner of a desk. */
export async function plannerOf(books: Books): Promise<Planner> {
  const rules = await books.rows('select * from deadline_rules where enabled order by position, key');
  const years = await books.rows('select * from calendar_years');
  const calendar = createCalendar(
    years.map(({ year, status, source, holidays, make_up_workdays: makeUp }) => ({
      year: Number(year),
      status: status as 'official' | 'draft',
      source: String(source),
      holidays: json(holidays),
      makeUpWorkdays: json(makeUp),
    })),
  );
  const planned = rules.map(
    ({ key, title, clause, origin, version, definition }) =>
      ({ key, title, clause, origin, version, ...json<object>(definition) }) as DeadlineRule,
  );
  return (facts) => planClocks(facts, planned, calendar);
}

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

/**
 * What happened, told from the timeline's rows in the words the rules speak. Acceptance counts from the day the case
 * says; a reply that was sent back is no reply.
 */
export function retell(found: CaseBooks): CaseFacts {
  const { dispute, centre } = found;
  const slip = found.parts.transfers.findLast(({ state }) => state === 'sent' || state === 'returnProposed');
  const lead = unitOf(found, dispute.lead_unit_id);
  const accepted = instant(dispute.accepted_at);
  const deeds = ofRound(found, 'case_events').map((event) => {
    const facts = factsOf(event);
    const corrected = facts.some(({ name }) => name === 'accepted') && !dispute.settled_on_the_spot;
    return { facts, at: (corrected ? accepted : null) ?? instant(event.at) ?? 0 };
  });
  // sorting is stable: of two deeds of one moment the one entered first comes first
  const told = deeds
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ facts, at }) =>
      facts.map(({ at: own, ...fact }) => ({
        ...fact,
        on: shanghaiDay(own ?? new Date(at).toISOString()),
      })),
    );
  const sentBack = told.findLastIndex(({ name }) => name === 'replySentBack');
  return {
    attributes: {
      status: text(dispute.status),
      tier: text(dispute.tier),
      route: text(dispute.route),
      anonymous: Boolean(dispute.anonymous),
      resolveDueOn: text(dispute.resolve_due_on),
    },
    roles: {
      accepting: [unitOf(found, dispute.accepting_unit_id) ?? ''],
      lead: lead === null ? [] : [lead],
      receiving: slip ? [unitOf(found, slip.to_unit_id) ?? ''] : [],
      centre: [centre],
    },
    events: told.filter(({ name }, index) => name !== 'replied' || index > sentBack),
  };
}
