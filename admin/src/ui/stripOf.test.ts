import { describe, expect, it } from 'vitest';
import { addDays } from './format';
import { stripOf } from './stripOf';

const days = (from: string, count: number, counted: (index: number) => boolean) =>
  Array.from({ length: count }, (_, index) => ({
    on: addDays(from, index),
    counted: counted(index),
    why: '',
  }));

describe('the strip of days', () => {
  it('begins with the start day, which never counts, and numbers the counted ones', () => {
    const steps = days('2026-09-30', 4, (index) => index > 1);
    expect(
      stripOf('2026-09-30', steps).map((cell) => [cell.kind, 'number' in cell ? cell.number : null]),
    ).toEqual([
      ['start', 0],
      ['off', 0],
      ['counted', 1],
      ['last', 2],
    ]);
  });

  it('takes steps that leave the start day out', () => {
    const steps = days('2026-10-01', 1, () => true);
    expect(stripOf('2026-09-30', steps).map(({ kind }) => kind)).toEqual(['start', 'last']);
  });

  it('folds the middle of a long working and says how many days it folds', () => {
    const cells = stripOf(
      '2026-01-01',
      days('2026-01-02', 60, () => true),
      5,
    );
    expect(cells).toHaveLength(12);
    expect(cells[6]).toEqual({ kind: 'gap', from: '2026-01-07', to: '2026-02-25', days: 50 });
  });
});
