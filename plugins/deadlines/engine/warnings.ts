import type { WorkCalendar } from './calendar';
import { formatDay, parseDay } from './day';
import type { DeadlineRule } from './rule';
import type { Day } from './types';

const SHORT = { yellow: 2, orange: 0 };
const LONG = { yellow: 3, orange: 1 };

/** deadlines.md §3: periods of five working days or less warn later than the others. */
export function warningsOf({ warn, due }: Pick<DeadlineRule, 'warn' | 'due'>): {
  yellow: number;
  orange: number;
} {
  if (warn !== undefined) return warn;
  return 'unit' in due && due.unit === 'workday' && due.amount <= 5 ? SHORT : LONG;
}

/** The first day on which no more than `remaining` working days lie in (day, due]; not before the start. */
export function warnOn(startOn: Day, dueOn: Day, remaining: number, calendar: WorkCalendar): Day {
  const { table } = calendar;
  const day = formatDay(table.nthWorkday(table.countThrough(parseDay(dueOn)) - remaining));
  if (day < startOn) return startOn < dueOn ? startOn : dueOn;
  return day;
}
