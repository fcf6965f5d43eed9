import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** Shanghai has kept UTC+8 without summer time since 1991. */
const offset = 8 * 60;

/** An instant as the wall clock of Shanghai shows it, for a picker; the browser's own zone plays no part. */
export function wallTime(instant: string): Dayjs {
  const there = dayjs(instant).utcOffset(offset);
  return dayjs(there.format('YYYY-MM-DDTHH:mm:ss'));
}

/** The instant at which Shanghai's wall clock shows what a picker shows. */
export function instantOf(wall: Dayjs): string {
  return `${wall.format('YYYY-MM-DDTHH:mm:ss')}+08:00`;
}
