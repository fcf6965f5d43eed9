import type { WorkCalendar } from './calendar';
import { DeadlineError } from './DeadlineError';
import { formatDay, parseDay } from './day';
import type { Day } from './types';

/** Whether people work on this day: override, then notice, then Monday to Friday. */
export function isWorkday(on: Day, calendar: WorkCalendar): boolean {
  return calendar.table.isWorkday(parseDay(on));
}

/**
 * The n-th working day after a day, which itself never counts.
 * @throws DeadlineError when the amount is not a positive integer
 */
export function addWorkdays(on: Day, amount: number, calendar: WorkCalendar): Day {
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw new DeadlineError(`工作日数「${String(amount)}」必须是正整数`, 'amount');
  const start = parseDay(on);
  return formatDay(calendar.table.nthWorkday(calendar.table.countThrough(start) + amount));
}

/** Working days in (after, through]; 0 where `through` is not later. */
export function workdaysBetween(after: Day, through: Day, calendar: WorkCalendar): number {
  const from = parseDay(after);
  const to = parseDay(through);
  return to <= from ? 0 : calendar.table.countThrough(to) - calendar.table.countThrough(from);
}
