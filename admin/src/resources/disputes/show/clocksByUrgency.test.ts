import type { ClockAnswer } from '@liandiao/cms/contract';
import { describe, expect, it } from 'vitest';
import { clocksByUrgency } from './clocksByUrgency';

const aClock = (rule: string, over: Partial<ClockAnswer>) =>
  ({ rule, round: 1, dueOn: null, metOn: null, ...over }) as ClockAnswer;
const clocks = [
  aClock('met', { light: 'met', metOn: '2026-11-01' }),
  aClock('void', { light: 'void' }),
  aClock('unset', { light: 'unset' }),
  aClock('later', { light: 'green', dueOn: '2026-12-24' }),
  aClock('metLate', { light: 'metLate', metOn: '2026-11-20' }),
  aClock('sooner', { light: 'red', dueOn: '2026-11-20' }),
];

describe('the clocks of a case', () => {
  it('stand by urgency, and the met ones below, latest first', () => {
    expect(clocksByUrgency(clocks).shown.map(({ rule }) => rule)).toEqual([
      'sooner',
      'later',
      'unset',
      'metLate',
      'met',
    ]);
  });

  it('leave out what no longer applies', () => {
    expect(clocksByUrgency(clocks).idle.map(({ rule }) => rule)).toEqual(['void']);
  });

  it('keep those of an earlier round apart', () => {
    const again = [...clocks, aClock('again', { light: 'green', dueOn: '2026-12-30', round: 2 })];
    const { shown, idle, earlier } = clocksByUrgency(again, 2);
    expect(shown.map(({ rule }) => rule)).toEqual(['again']);
    expect(idle).toEqual([]);
    expect(earlier).toHaveLength(clocks.length);
  });
});
