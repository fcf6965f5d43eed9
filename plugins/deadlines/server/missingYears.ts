import type { CalendarYear } from '../engine';

/** From when on next year's notice is awaited: cases accepted now reach into it (deadlines.md §5). */
const AWAITED_FROM = '10-01';

/** The years that clocks of today compute with and for which there is no official notice. */
export function missingYears(
  today: string,
  years: readonly Pick<CalendarYear, 'year' | 'status'>[],
): number[] {
  const year = Number(today.slice(0, 4));
  const needed = today.slice(5) >= AWAITED_FROM ? [year, year + 1] : [year];
  return needed.filter((one) => !years.some((known) => known.year === one && known.status === 'official'));
}
