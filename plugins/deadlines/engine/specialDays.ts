import { DeadlineError } from './DeadlineError';
import { type DayNumber, dateOf, parseDay } from './day';
import type { CalendarYear, DayOverride } from './types';

/** A day that differs from its weekday, and who said so. */
export type SpecialDay = { workday: boolean; name: string; origin: 'notice' | 'override' };

/** Years a calendar may speak about; a slip of the pen must not build a table of millennia. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

function checkYear(year: number, value: unknown): void {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw new DeadlineError(`日历年份「${String(value)}」不在 ${FIRST_YEAR} 至 ${LAST_YEAR} 年之间`, 'year');
}

/** One notice as a map; within a notice a make-up day beats a holiday: d ∈ makeUp ∨ (weekday ∧ d ∉ off). */
function readNotice(notice: CalendarYear): Map<DayNumber, SpecialDay> {
  checkYear(notice.year, notice.year);
  if (notice.status !== 'official' && notice.status !== 'draft')
    throw new DeadlineError(
      `${notice.year} 年日历的状态「${String(notice.status)}」只能是 official 或 draft`,
      'status',
    );
  const days = new Map<DayNumber, SpecialDay>();
  const read = (list: CalendarYear['holidays'], workday: boolean, what: string) => {
    for (const { on, name } of list) {
      const day = parseDay(on, `${notice.year} 年日历的${what}`);
      // 2019's notice made 2018-12-29 a working day: neighbours are allowed, anything farther is a mistake.
      if (Math.abs(dateOf(day).year - notice.year) > 1)
        throw new DeadlineError(`${notice.year} 年日历里的${what}「${on}」不属于当年或相邻年份`);
      days.set(day, { workday, name, origin: 'notice' });
    }
  };
  read(notice.holidays, false, '放假日');
  read(notice.makeUpWorkdays, true, '调休上班日');
  return days;
}

/**
 * All days that differ from their weekday: overrides over notices; an official notice over a draft, a later over
 * an earlier.
 * @throws DeadlineError on a year or an override given twice, or a date that does not exist
 */
export function specialDays(years: CalendarYear[], overrides: DayOverride[]): Map<DayNumber, SpecialDay> {
  const seen = new Set<number>();
  for (const { year } of years) {
    if (seen.has(year)) throw new DeadlineError(`${year} 年的日历给了两次，请只保留一份`, 'year');
    seen.add(year);
  }
  const rank = (notice: CalendarYear) => (notice.status === 'official' ? LAST_YEAR : 0) + notice.year;
  const days = new Map<DayNumber, SpecialDay>();
  for (const notice of [...years].sort((a, b) => rank(a) - rank(b)))
    for (const [day, special] of readNotice(notice)) days.set(day, special);
  const overridden = new Set<DayNumber>();
  for (const { on, workday, reason } of overrides) {
    const day = parseDay(on, '单日调整');
    checkYear(dateOf(day).year, on);
    if (overridden.has(day)) throw new DeadlineError(`单日调整「${on}」给了两次，请只保留一条`, 'on');
    overridden.add(day);
    days.set(day, { workday, name: reason, origin: 'override' });
  }
  return days;
}
