import type { Clock } from '@liandiao/deadlines/engine';
import type { CaseFile } from '../mechanism/caseFile';
import type { MovedClock } from '../mechanism/noticeDraft';
import type { Surroundings } from './surroundings';

/** What a clock is told apart by within a round. */
export const keyOf = ({ rule, subject }: Clock): string => `${rule} ${subject ?? ''}`;

type Around = Pick<Surroundings, 'rules' | 'clocksOf'>;

/** The clocks that a deed makes vanish: the case as it stands afterwards has no such obligation. */
export function goneClocks(before: CaseFile, after: CaseFile, around: Around): Clock[] {
  const later = new Set(around.clocksOf(after).map(keyOf));
  return around.clocksOf(before).filter((clock) => !later.has(keyOf(clock)));
}

/**
 * The due dates that a deed moves, for the timeline: old and new are both kept (D11).
 * @returns lines like 「办结：2026-10-30 → 2026-11-02」
 */
export function movedClocks(before: CaseFile, after: CaseFile, { rules, clocksOf }: Around): MovedClock[] {
  const titles = new Map(rules.map(({ key, title }) => [key, title]));
  const later = new Map(clocksOf(after).map((clock) => [keyOf(clock), clock]));
  return clocksOf(before).flatMap((clock) => {
    const now = later.get(keyOf(clock));
    const open = clock.state === 'running' || clock.state === 'unset';
    if (!open || clock.dueOn === (now?.dueOn ?? null)) return [];
    const text = now ? `${clock.dueOn ?? '待定'} → ${dayWords(now)}` : `${clock.dueOn ?? '待定'}，不再适用`;
    return [{ unit: (now ?? clock).unit, label: `时限：${titles.get(clock.rule) ?? clock.rule}`, text }];
  });
}

/** A due date as people are told it: one that no calendar has settled is said to be so. */
export const dayWords = ({ dueOn, provisional }: Pick<Clock, 'dueOn' | 'provisional'>): string =>
  dueOn === null ? '待定' : provisional ? `${dueOn}（暂定）` : dueOn;

/** The case with the dates that moved noted in the line its last deed left. */
export function withMoved(file: CaseFile, moved: readonly MovedClock[]): CaseFile {
  const event = file.events.at(-1);
  if (!event) throw new Error('a deed left no line in the timeline');
  if (moved.length === 0) return file;
  const details = [...event.details, ...moved.map(({ label, text }) => ({ label, text }))];
  return { ...file, events: file.events.with(-1, { ...event, details }) };
}
