import { contentVersion } from './contentVersion';
import { DeadlineError } from './DeadlineError';
import { type DayNumber, dateOf, dayNumberOf, formatDay, weekdayOf } from './day';
import { type SpecialDay, specialDays } from './specialDays';
import type { CalendarYear, DayOverride } from './types';
import { WorkdayTable } from './workdayTable';

/** Which days are worked, and for which years that is settled. Made by `createCalendar`, never changed. */
export type WorkCalendar = {
  /** The same content gives the same version, on every server. */
  readonly version: string;
  readonly table: WorkdayTable;
  readonly special: ReadonlyMap<DayNumber, SpecialDay>;
  /** Years with an official notice. */
  readonly official: ReadonlySet<number>;
};

const LONGEST_GAP = 366;

/**
 * A calendar from the yearly notices and the administrator's single days. Years without a notice count Monday to
 * Friday and stay provisional (deadlines.md §1).
 * @throws DeadlineError on an impossible date, a year or override given twice, or 366 days without a working day
 */
export function createCalendar(years: CalendarYear[], overrides: DayOverride[] = []): WorkCalendar {
  const special = specialDays(years, overrides);
  const spoken = [...years.map(({ year }) => year), ...[...special.keys()].map((day) => dateOf(day).year)];
  const first = spoken.length === 0 ? 0 : dayNumberOf(Math.min(...spoken), 1, 1);
  const last = spoken.length === 0 ? -1 : dayNumberOf(Math.max(...spoken), 12, 31);
  const table = new WorkdayTable(first, last, (day) => special.get(day)?.workday ?? weekdayOf(day) < 5);
  const gap = table.longestGap();
  if (gap.days > LONGEST_GAP)
    throw new DeadlineError(
      `日历自 ${formatDay(gap.after)} 起 ${LONGEST_GAP} 天内没有一个工作日，请检查放假安排`,
    );
  const official = new Set(years.filter(({ status }) => status === 'official').map(({ year }) => year));
  return { version: versionOf(years, overrides), table, special, official };
}

/** Of what is computed with, in one order: files and either database give the same version. */
function versionOf(years: CalendarYear[], overrides: DayOverride[]): string {
  const days = (list: CalendarYear['holidays']) => list.map(({ on, name }) => [on, name]);
  const notices = years.map(
    (of) => [of.year, of.status, days(of.holidays), days(of.makeUpWorkdays)] as const,
  );
  const single = overrides.map(({ on, workday, reason }) => [on, workday, reason] as const);
  return contentVersion([notices.sort(([a], [b]) => a - b), single.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Whether the day's own year, or for 26–31 December also the next one, still lacks its official notice. */
export function isProvisional(day: DayNumber, calendar: WorkCalendar): boolean {
  const { year, month, date } = dateOf(day);
  if (!calendar.official.has(year)) return true;
  // A notice may change the last days of the year before it: deadlines.md §1.
  return month === 12 && date >= 26 && !calendar.official.has(year + 1);
}

/** Whether any day from `from` to `to` is provisional. */
export function touchesProvisional(from: DayNumber, to: DayNumber, calendar: WorkCalendar): boolean {
  if (isProvisional(from, calendar) || isProvisional(to, calendar)) return true;
  const until = dateOf(to).year;
  for (let year = dateOf(from).year; year < until; year++)
    if (!calendar.official.has(year) || !calendar.official.has(year + 1)) return true;
  return false;
}
