import type { NotificationSettingsAnswer } from '../../contract';

const OFFSET = 8 * 3_600_000;

/** `22:30` in Shanghai. */
const timeIn = (instant: Date): string => new Date(instant.getTime() + OFFSET).toISOString().slice(11, 16);

/** Whether an instant lies in the quiet hours; those may span midnight. From and until the same: never quiet. */
export function isQuiet(instant: Date, quietHours: NotificationSettingsAnswer['quietHours']): boolean {
  if (quietHours === null || quietHours.from === quietHours.until) return false;
  const { from, until } = quietHours;
  const time = timeIn(instant);
  return from < until ? time >= from && time < until : time >= from || time < until;
}
