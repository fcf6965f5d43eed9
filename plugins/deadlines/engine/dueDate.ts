import { touchesProvisional, type WorkCalendar } from './calendar';
import { DeadlineError } from './DeadlineError';
import { type DayNumber, formatDay, parseDay } from './day';
import { stepsOf } from './steps';
import type { Day, DueDate, Period } from './types';

/**
 * @throws DeadlineError naming the value when the amount is no positive integer or unit or rollover is unknown
 */
export function checkPeriod(period: Period): void {
  const { amount, unit, rollover } = period;
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw new DeadlineError(`期限「${String(amount)}」必须是正整数`, 'amount');
  if (unit !== 'workday' && unit !== 'day')
    throw new DeadlineError(`期限单位「${String(unit)}」只能是 workday（工作日）或 day（日）`, 'unit');
  if (rollover !== undefined && rollover !== 'nextWorkday' && rollover !== 'none')
    throw new DeadlineError(
      `顺延方式「${String(rollover)}」只能是 nextWorkday（顺延）或 none（不顺延）`,
      'rollover',
    );
}

/** The next working day, or the day itself where it is one. */
export function rollForward(day: DayNumber, calendar: WorkCalendar): DayNumber {
  const { table } = calendar;
  return table.isWorkday(day) ? day : table.nthWorkday(table.countThrough(day) + 1);
}

/**
 * When a period ends (deadlines.md §2; 民法典 201, 203). The start day never counts. Working days: the N-th after
 * it. Days: start + N, moved to the next working day where it is none. It is provisional when a day it had to
 * look at lies in a year whose notice is not official. O(1) in the length of the period unless steps are asked.
 * @throws DeadlineError naming an impossible date, amount or unit
 */
export function dueDate(
  startOn: Day,
  period: Period,
  calendar: WorkCalendar,
  options?: { steps?: boolean },
): DueDate {
  const start = parseDay(startOn, '起算日', 'start');
  checkPeriod(period);
  const { table } = calendar;
  const inWorkdays = period.unit === 'workday';
  const nominal = inWorkdays
    ? table.nthWorkday(table.countThrough(start) + period.amount)
    : start + period.amount;
  const due = inWorkdays || period.rollover === 'none' ? nominal : rollForward(nominal, calendar);
  const nominalOn = formatDay(nominal);
  const result: DueDate = {
    dueOn: due === nominal ? nominalOn : formatDay(due),
    nominalOn,
    rolled: due !== nominal,
    provisional: touchesProvisional(inWorkdays ? start + 1 : nominal, due, calendar),
  };
  if (options?.steps) result.steps = stepsOf(start, nominal, due, inWorkdays, calendar);
  return result;
}
