/** China's zone has no summer time. */
const AHEAD = 8 * 3_600_000;

/** An instant as the county's clocks show it, with its zone: `2026-11-22T09:30:00.000+08:00`. */
export const shanghaiTime = (instant: Date): string =>
  new Date(instant.getTime() + AHEAD).toISOString().replace('Z', '+08:00');

/** The instant a day begins in the county, in milliseconds; NaN for what is no day. */
export function startOfDay(day: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return Number.NaN;
  const start = Date.parse(`${day}T00:00:00.000+08:00`);
  return Number.isNaN(start) || shanghaiTime(new Date(start)).slice(0, 10) !== day ? Number.NaN : start;
}
