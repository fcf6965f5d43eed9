import { describe, expect, it } from 'vitest';
import { workingOf, yearsOf } from './workingOf';

const days = [
  { on: '2026-09-30', workday: true, why: '周三' },
  { on: '2026-10-01', workday: false, why: '国庆节放假' },
  { on: '2026-10-08', workday: true, why: '周四' },
  { on: '2026-10-09', workday: true, why: '周五' },
  { on: '2026-10-10', workday: true, why: '周六（补班）' },
];
const counted = (clock: Parameters<typeof workingOf>[0]) =>
  workingOf(clock, days)
    .filter((step) => step.counted)
    .map(({ on }) => on);

describe('the working of a date', () => {
  it('counts working days after the start', () => {
    const period = { amount: 3, unit: 'workday' } as const;
    expect(counted({ startOn: '2026-09-30', nominalOn: '2026-10-10', dueOn: '2026-10-10', period })).toEqual([
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ]);
  });

  it('counts every day of a period in days, but not those it was moved on by', () => {
    const period = { amount: 1, unit: 'day' } as const;
    expect(counted({ startOn: '2026-09-30', nominalOn: '2026-10-01', dueOn: '2026-10-08', period })).toEqual([
      '2026-10-01',
    ]);
  });

  it('has nothing to show while no date is set', () => {
    expect(workingOf({ startOn: '2026-09-30', nominalOn: null, dueOn: null, period: null }, days)).toEqual(
      [],
    );
  });
});

describe('the calendars a working needs', () => {
  it('are one for each year it touches, without a gap', () => {
    expect(yearsOf({ startOn: '2026-09-30', dueOn: '2026-10-10' })).toEqual([2026]);
    expect(yearsOf({ startOn: '2026-12-31', dueOn: '2027-01-04' })).toEqual([2026, 2027]);
    expect(yearsOf({ startOn: '2026-11-20', dueOn: '2028-02-01' })).toEqual([2026, 2027, 2028]);
    expect(yearsOf({ startOn: '2026-11-20', dueOn: null })).toEqual([2026]);
  });
});
