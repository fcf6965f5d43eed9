import { describe, expect, it } from 'vitest';
import { nextRung, rungOf } from './rungOf';

const unit = { documentId: 'u', code: 'tax', name: '税务局', shortName: '税务局', kind: 'department' };
const urged = { kind: 'urge', level: 1, toUnit: unit, round: 1 } as const;

describe('the ladder of supervision', () => {
  it('names each rung', () => {
    expect(rungOf({ kind: 'urge', level: 1 })).toBe('r1');
    expect(rungOf({ kind: 'urge', level: 2 })).toBe('r2');
    expect(rungOf({ kind: 'supervise', level: 3 })).toBe('r3');
    expect(rungOf({ kind: 'chase', level: 3 })).toBe('chase3');
  });

  it('urges again whoever was urged in this round', () => {
    expect(nextRung('urge', 'tax', [], 1)).toBe('r1');
    expect(nextRung('urge', 'tax', [urged], 1)).toBe('r2');
    expect(nextRung('urge', 'tax', [urged], 2)).toBe('r1');
    expect(nextRung('urge', 'pension', [urged], 1)).toBe('r1');
  });

  it('has supervision at its top', () => {
    expect(nextRung('supervise', 'tax', [], 1)).toBe('r3');
  });
});
