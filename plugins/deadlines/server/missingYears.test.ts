import { describe, expect, it } from 'vitest';
import { missingYears } from './missingYears';

const official = (...years: number[]) => years.map((year) => ({ year, status: 'official' as const }));

describe('the years whose notice is missing', () => {
  it('are none before October, while this year is official', () =>
    expect(missingYears('2026-09-30', official(2026))).toEqual([]));

  it('are next year from 1 October', () =>
    expect(missingYears('2026-10-01', official(2026))).toEqual([2027]));

  it('are none once next year is official', () =>
    expect(missingYears('2026-12-31', official(2026, 2027))).toEqual([]));

  it('count a draft as missing', () =>
    expect(missingYears('2026-10-01', [...official(2026), { year: 2027, status: 'draft' }])).toEqual([2027]));

  it('are this year too, when nobody entered it', () =>
    expect(missingYears('2027-01-04', official(2026))).toEqual([2027]));
});
