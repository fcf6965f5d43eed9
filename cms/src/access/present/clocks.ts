import {
  type Clock,
  type DeadlineRule,
  lightOf,
  type WorkCalendar,
  workdaysBetween,
} from '@liandiao/deadlines/engine';
import { booleanOf, dayOf, integerOf, textOf } from '../../catalogue/columns';
import type { ClockAnswer } from '../../contract';

type Row = Record<string, unknown>;

/** The columns of `clocks` that an answer needs, under the table's alias. */
export const clockColumns = [
  'document_id',
  'round',
  'rule',
  'subject',
  'title',
  'unit',
  'start_on',
  'due_on',
  'nominal_on',
  'yellow_on',
  'orange_on',
  'provisional',
  'met_on',
  'state',
  'extended_by',
  'clause',
  'explanation',
] as const;

/** A stored clock with what it shows on a day. */
export function clockAnswer(
  row: Row,
  today: string,
  { calendar, rules }: { calendar: WorkCalendar; rules: readonly DeadlineRule[] },
): ClockAnswer {
  const state = String(row.state) as Clock['state'];
  const dueOn = dayOf(row.due_on);
  const subject = textOf(row.subject);
  const light = lightOf(
    { state, dueOn, yellowOn: dayOf(row.yellow_on), orangeOn: dayOf(row.orange_on) },
    today,
  );
  return {
    round: integerOf(row.round) ?? 1,
    rule: String(row.rule),
    ...(subject ? { subject } : {}),
    title: textOf(row.title) ?? String(row.rule),
    unit: String(row.unit),
    startOn: dayOf(row.start_on) ?? '',
    dueOn,
    nominalOn: dayOf(row.nominal_on),
    provisional: booleanOf(row.provisional),
    metOn: dayOf(row.met_on),
    period: periodOf(rules, String(row.rule)),
    light,
    remaining: state === 'running' && dueOn !== null ? remaining(dueOn, today, calendar) : null,
    extendedBy: integerOf(row.extended_by) ?? 0,
    clause: textOf(row.clause) ?? '',
    explanation: textOf(row.explanation),
  };
}

function periodOf(rules: readonly DeadlineRule[], key: string): ClockAnswer['period'] {
  const due = rules.find((rule) => rule.key === key)?.due;
  return due && 'amount' in due ? { amount: due.amount, unit: due.unit } : null;
}

/** Working days left in (today, due]; days overdue as a negative number. */
export const remaining = (dueOn: string, today: string, calendar: WorkCalendar): number =>
  dueOn >= today ? workdaysBetween(today, dueOn, calendar) : -workdaysBetween(dueOn, today, calendar);
