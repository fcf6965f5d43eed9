import { type Clock, planClocks } from '@liandiao/deadlines/engine';
import { caseFacts } from '../mechanism/caseFacts';
import type { CaseFile } from '../mechanism/caseFile';
import type { Surroundings } from './surroundings';

const keyOf = ({ rule, subject }: Clock): string => `${rule} ${subject ?? ''}`;

/**
 * The due dates that a deed moves, for the timeline: old and new are both kept (D11).
 * @returns lines like 「办结：2026-10-30 → 2026-11-02」
 */
export function movedClocks(
  before: CaseFile,
  after: CaseFile,
  { rules, calendar, catalogue }: Pick<Surroundings, 'rules' | 'calendar' | 'catalogue'>,
): { label: string; text: string }[] {
  const plan = (file: CaseFile) => planClocks(caseFacts(file, catalogue.centre), [...rules], calendar);
  const titles = new Map(rules.map(({ key, title }) => [key, title]));
  const later = new Map(plan(after).map((clock) => [keyOf(clock), clock]));
  return plan(before).flatMap((clock) => {
    const now = later.get(keyOf(clock));
    if (clock.state !== 'running' || clock.dueOn === now?.dueOn) return [];
    const text = now
      ? `${clock.dueOn ?? '待定'} → ${now.dueOn ?? '待定'}`
      : `${clock.dueOn ?? '待定'}，不再适用`;
    return [{ label: `时限：${titles.get(clock.rule) ?? clock.rule}`, text }];
  });
}
