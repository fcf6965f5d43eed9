import type { WorkCalendar } from './calendar';
import { type DayNumber, parseDay } from './day';
import type { History, Occurrence } from './history';
import type { DeadlineRule, EventPattern } from './rule';
import { addWorkdays } from './workdays';

export type ClockStart = { day: DayNumber; event: Occurrence; label: string; deemed: boolean };

function labelOf(pattern: EventPattern, event: Occurrence): string {
  return typeof pattern === 'string' ? event.name : (pattern.label ?? event.name);
}

function happenedStart(start: DeadlineRule['start'], history: History, subject?: string): ClockStart | null {
  let latest: ClockStart | null = null;
  for (const pattern of start.anyOf) {
    const found = history.matching(pattern, subject);
    const event = start.pick === 'latest' ? found.at(-1) : found[0];
    if (event === undefined) continue;
    const candidate = { day: event.day, event, label: labelOf(pattern, event), deemed: false };
    if (start.pick !== 'latest') return candidate;
    if (latest === null || candidate.event.index > latest.event.index) latest = candidate;
  }
  return latest;
}

/** When a clock begins to run: the event the rule prefers, or the day it is deemed to have happened (D4, D5). */
export function clockStart(
  { start }: DeadlineRule,
  history: History,
  calendar: WorkCalendar,
  subject?: string,
): ClockStart | null {
  const happened = happenedStart(start, history, subject);
  if (start.latest === undefined) return happened;
  const sent = history.matching(start.latest.event, subject)[0];
  if (sent === undefined) return happened;
  const day = parseDay(addWorkdays(sent.on, start.latest.workdays, calendar));
  if (happened !== null && happened.day <= day) return happened;
  return { day, event: sent, label: labelOf(start.latest.event, sent), deemed: true };
}
