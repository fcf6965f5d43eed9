import { describe, expect, it } from 'vitest';
import { monthsBetween, weeksOf } from './monthGrid';

describe('the calendar of a working', () => {
  it('lays a month out in weeks from Monday', () => {
    const weeks = weeksOf({ year: 2026, month: 11 });
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
  });

  it('knows leap years', () => {
    expect(weeksOf({ year: 2028, month: 2 }).flat().filter(Boolean)).toHaveLength(29);
  });

  it('crosses the turn of the year', () => {
    expect(monthsBetween('2026-12-31', '2027-01-21').months).toEqual([
      { year: 2026, month: 12 },
      { year: 2027, month: 1 },
    ]);
  });

  it('draws the two ends of a long period', () => {
    const { months, left } = monthsBetween('2026-01-15', '2026-12-15');
    expect(months.map(({ month }) => month)).toEqual([1, 2, 11, 12]);
    expect(left).toBe(8);
  });
});
