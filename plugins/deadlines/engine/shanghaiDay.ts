import { DeadlineError } from './DeadlineError';
import { formatDay, isDay } from './day';
import type { Day } from './types';

const DAY_MS = 86_400_000;
// Shanghai has kept UTC+8 without summer time since 1991; a fixed offset needs no zone data of the platform.
const OFFSET_MS = 8 * 3_600_000;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

function milliseconds(instant: string | Date | number): number {
  if (typeof instant === 'number') return instant;
  if (instant instanceof Date) return instant.getTime();
  const date = INSTANT.exec(instant)?.[1];
  return date !== undefined && isDay(date) ? Date.parse(instant) : Number.NaN;
}

/**
 * The calendar day in Asia/Shanghai on which an instant falls, whatever the server's own zone.
 * A string is an ISO instant with its zone (`2026-02-14T16:30:00Z`) or already a day.
 * @throws DeadlineError naming the value when it is neither
 */
export function shanghaiDay(instant: string | Date | number): Day {
  if (isDay(instant)) return instant;
  const at = milliseconds(instant);
  if (!Number.isFinite(at))
    throw new DeadlineError(
      `时间「${String(instant)}」无法识别，请写成带时区的时刻，如 2026-02-14T16:30:00+08:00`,
    );
  return formatDay(Math.floor((at + OFFSET_MS) / DAY_MS));
}
