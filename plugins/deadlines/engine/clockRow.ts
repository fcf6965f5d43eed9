import type { WorkCalendar } from './calendar';
import type { Clock } from './clock';
import { explanationOf } from './explain';
import type { DeadlineRule } from './rule';

/** A row of the table `clocks`, in its own column names, without the columns Strapi adds to every table. */
export type ClockRow = {
  case_id: number;
  round: number;
  rule: string;
  /** Never null, so that the unique index sees two clocks without a subject as the same. */
  subject: string;
  unit: string;
  title: string;
  start_on: string;
  nominal_on: string | null;
  due_on: string | null;
  yellow_on: string | null;
  orange_on: string | null;
  provisional: boolean;
  met_on: string | null;
  state: Clock['state'];
  extended_by: number;
  clause: string;
  rule_version: number;
  calendar_version: string;
  explanation: string;
  /** The round is closed: the row never changes again. */
  sealed: boolean;
};

export type ClockRowContext = {
  caseId: number;
  round: number;
  sealed: boolean;
  /** By key, the rules the clocks were planned by. */
  rules: ReadonlyMap<string, DeadlineRule>;
  calendar: WorkCalendar;
};

/** A planned clock as the row that stores it. */
export function clockRow(
  clock: Clock,
  { caseId, round, sealed, rules, calendar }: ClockRowContext,
): ClockRow {
  const rule = rules.get(clock.rule);
  if (rule === undefined) throw new Error(`clock ${clock.rule} was planned by a rule that is not given`);
  return {
    case_id: caseId,
    round,
    rule: clock.rule,
    subject: clock.subject ?? '',
    unit: clock.unit,
    title: rule.title,
    start_on: clock.startOn,
    nominal_on: clock.nominalOn,
    due_on: clock.dueOn,
    yellow_on: clock.yellowOn,
    orange_on: clock.orangeOn,
    provisional: clock.provisional,
    met_on: clock.metOn,
    state: clock.state,
    extended_by: clock.extendedBy,
    clause: clock.clause,
    rule_version: rule.version,
    calendar_version: calendar.version,
    explanation: explanationOf(clock, rule, calendar),
    sealed,
  };
}

/** A clock as it is kept: the planned one, with its words instead of its basis. */
export type StoredClock = Omit<Clock, 'basis'> & { round: number; title: string; explanation: string };

/** A row read back from either database (SQLite gives 0 and 1 for booleans). */
export function storedClock(row: ClockRow): StoredClock {
  return {
    rule: row.rule,
    ...(row.subject === '' ? {} : { subject: row.subject }),
    unit: row.unit,
    startOn: row.start_on,
    nominalOn: row.nominal_on,
    dueOn: row.due_on,
    yellowOn: row.yellow_on,
    orangeOn: row.orange_on,
    provisional: Boolean(row.provisional),
    metOn: row.met_on,
    state: row.state,
    extendedBy: row.extended_by,
    clause: row.clause,
    round: row.round,
    title: row.title,
    explanation: row.explanation,
  };
}
