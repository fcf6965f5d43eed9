import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCalendar, dueDate, type Period } from './index';
import { calendar, notices } from './testing/profile';

const [, ...worked] = readFileSync(join(__dirname, 'fixtures/due-dates.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));

describe('the due dates worked by hand', () => {
  it('are 24', () => expect(worked).toHaveLength(24));

  it.each(worked)('%s: %s + %s %s is %s', (...row) => {
    const [, startOn, amount, unit, dueOn, nominalOn, rolled, withoutRollover] = row;
    const period = { amount: Number(amount), unit } as Period;
    const due = dueDate(startOn!, period, calendar);
    expect(due).toEqual({
      dueOn,
      nominalOn: nominalOn || dueOn,
      rolled: rolled === 'yes',
      provisional: false,
    });
    expect(dueDate(startOn!, { ...period, rollover: 'none' }, calendar).dueOn).toBe(withoutRollover);
  });
});

describe('a period in working days', () => {
  it('does not count the start day, even a make-up Saturday', () =>
    expect(dueDate('2026-10-10', { amount: 1, unit: 'workday' }, calendar).dueOn).toBe('2026-10-12'));

  it('counts a make-up Saturday', () =>
    expect(dueDate('2026-09-30', { amount: 3, unit: 'workday' }, calendar).dueOn).toBe('2026-10-10'));

  it('counts Monday to Friday in years nobody has spoken about', () => {
    expect(dueDate('2031-05-02', { amount: 3, unit: 'workday' }, calendar).dueOn).toBe('2031-05-07');
    expect(dueDate('1999-12-31', { amount: 5, unit: 'workday' }, calendar).dueOn).toBe('2000-01-07');
  });

  it('passes through the years with notices into those without', () =>
    expect(dueDate('2023-12-29', { amount: 251 + 248 + 248 + 1, unit: 'workday' }, calendar).dueOn).toBe(
      '2027-01-01',
    ));
});

describe('a period in days', () => {
  it('ending on a make-up Sunday does not roll', () =>
    expect(dueDate('2025-12-05', { amount: 30, unit: 'day' }, calendar)).toMatchObject({
      dueOn: '2026-01-04',
      rolled: false,
    }));

  it('is extended from its raw last day: 60 and 30 days from 2 August', () => {
    expect(dueDate('2026-08-02', { amount: 60, unit: 'day' }, calendar).dueOn).toBe('2026-10-08');
    expect(dueDate('2026-08-02', { amount: 90, unit: 'day' }, calendar).dueOn).toBe('2026-11-02');
  });

  it('crosses 29 February', () =>
    expect(dueDate('2028-02-28', { amount: 1, unit: 'day', rollover: 'none' }, calendar).dueOn).toBe(
      '2028-02-29',
    ));
});

describe('provisional', () => {
  const due = (startOn: string, period: Period, of = calendar) => dueDate(startOn, period, of).provisional;
  const days = (amount: number): Period => ({ amount, unit: 'day' });

  it('is a date in a year without a notice', () => expect(due('2026-12-10', days(30))).toBe(true));

  it('is a date in a draft year, whose days already count', () => {
    const draft = createCalendar([
      ...notices,
      {
        year: 2027,
        status: 'draft',
        source: '草案',
        holidays: [{ on: '2027-01-04', name: '元旦' }],
        makeUpWorkdays: [],
      },
    ]);
    expect(dueDate('2026-12-31', { amount: 2, unit: 'workday' }, draft)).toMatchObject({
      dueOn: '2027-01-05',
      provisional: true,
    });
  });

  it('is 26 to 31 December before a year that is not official', () => {
    expect(due('2026-12-24', days(1))).toBe(false);
    expect(due('2026-12-21', days(7))).toBe(true);
    expect(due('2026-12-24', { amount: 2, unit: 'workday' })).toBe(true);
  });

  it('is not 26 to 31 December once the next year is official', () => {
    expect(due('2025-12-25', { amount: 3, unit: 'workday' })).toBe(false);
  });

  it('looks only at days the result depends on: the start day is none', () => {
    expect(due('2023-12-31', { amount: 1, unit: 'workday' })).toBe(false);
    expect(due('2023-12-28', { amount: 2, unit: 'workday' })).toBe(true);
    expect(due('2023-12-20', days(30))).toBe(false);
  });

  it('is everything in a calendar without notices', () =>
    expect(due('2026-06-01', days(3), createCalendar([]))).toBe(true));
});

describe('what cannot be computed is refused, naming the value', () => {
  it.each([
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '',
    'heute',
    '0000-01-01',
    '2026-01-0x',
  ])('the date %j', (value) =>
    expect(() => dueDate(value, { amount: 1, unit: 'day' }, calendar)).toThrow(`「${value}」`),
  );

  it.each([0, -1, 1.5, Number.NaN, Infinity, '5' as unknown as number])('the amount %s', (amount) =>
    expect(() => dueDate('2026-01-05', { amount, unit: 'day' }, calendar)).toThrow(
      `「${String(amount)}」必须是正整数`,
    ),
  );

  it('an unknown unit', () =>
    expect(() => dueDate('2026-01-05', { amount: 1, unit: 'week' as 'day' }, calendar)).toThrow('「week」'));

  it('a result beyond the calendar', () =>
    expect(() => dueDate('2026-01-05', { amount: 1e9, unit: 'day' }, calendar)).toThrow('超出'));
});

describe('the working', () => {
  const steps = (startOn: string, period: Period) =>
    dueDate(startOn, period, calendar, { steps: true }).steps!;

  it('is absent unless asked for', () =>
    expect(dueDate('2026-01-05', { amount: 1, unit: 'day' }, calendar)).not.toHaveProperty('steps'));

  it('shows each day, whether it counts and why', () =>
    expect(steps('2024-09-26', { amount: 3, unit: 'workday' })).toEqual([
      { on: '2024-09-26', counted: false, why: '周四，起算当日不计' },
      { on: '2024-09-27', counted: true, why: '周五', count: 1 },
      { on: '2024-09-28', counted: false, why: '周六，不计' },
      { on: '2024-09-29', counted: true, why: '周日（国庆节调休上班）', count: 2 },
      { on: '2024-09-30', counted: true, why: '周一', count: 3 },
    ]));

  it('shows how a period in days rolls on', () => {
    const last = steps('2026-03-06', { amount: 15, unit: 'day' }).slice(-3);
    expect(last).toEqual([
      { on: '2026-03-21', counted: true, why: '周六，届满日不上班，顺延', count: 15 },
      { on: '2026-03-22', counted: false, why: '周日，顺延' },
      { on: '2026-03-23', counted: false, why: '周一，顺延到这一天' },
    ]);
  });

  it('counts to the amount and ends on the due day', () => {
    const working = steps('2026-09-30', { amount: 12, unit: 'workday' });
    expect(working.filter(({ counted }) => counted)).toHaveLength(12);
    expect(working.at(-1)?.on).toBe(dueDate('2026-09-30', { amount: 12, unit: 'workday' }, calendar).dueOn);
  });
});
