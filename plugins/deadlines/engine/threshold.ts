import type { Clock } from './clock';
import type { Day } from './types';

/** How near a due date is when people are reminded of it, the gravest first: past, today, orange, yellow. */
export const THRESHOLDS = ['red', 'dueToday', 'orange', 'yellow'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/**
 * The thresholds a running clock has reached on a day, the gravest first. Only that one is worth saying: who was away
 * for three days wants to hear that it is late, not that it had become yellow meanwhile.
 */
export function thresholdsReached(
  { dueOn, orangeOn, yellowOn }: Pick<Clock, 'dueOn' | 'orangeOn' | 'yellowOn'>,
  today: Day,
): readonly Threshold[] {
  if (dueOn === null) return [];
  if (today > dueOn) return THRESHOLDS;
  if (today === dueOn) return THRESHOLDS.slice(1);
  if (orangeOn !== null && today >= orangeOn) return THRESHOLDS.slice(2);
  return yellowOn !== null && today >= yellowOn ? THRESHOLDS.slice(3) : [];
}
