import { shanghaiDay, type WorkCalendar, workdaysBetween } from '@liandiao/deadlines/engine';
import type { HoldingRecord } from './records';

/** Who answers for a case from an instant on. */
interface Answering {
  /** null once nobody answers any more */
  unit: string | null;
  round: number;
  at: string;
}

/**
 * The holdings after somebody came to answer for the case, or nobody did (D24). They never overlap: a deed that is
 * told late ends no holding before it began.
 */
export function handedOn(
  holdings: HoldingRecord[],
  { unit, round, at }: Answering,
  newId: () => string,
): HoldingRecord[] {
  const last = holdings.at(-1);
  const running = last?.until === null ? last : undefined;
  if (running ? running.unit === unit && running.round === round : unit === null) return holdings;
  const end = last?.until ?? last?.since;
  const since = end !== undefined && end > at ? end : at;
  const ended = running ? holdings.with(-1, { ...running, until: since }) : holdings;
  return unit === null ? ended : [...ended, { documentId: newId(), round, unit, since, until: null }];
}

/** Working days in (since, until]; up to today while the unit still has it. */
export const workdaysHeld = (
  { since, until }: Pick<HoldingRecord, 'since' | 'until'>,
  calendar: WorkCalendar,
  today: string,
): number => workdaysBetween(shanghaiDay(since), until === null ? today : shanghaiDay(until), calendar);
