import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarYear, createCalendar, dueDate, isWorkday, workdaysBetween } from './index';
import { calendar, notices } from './testing/profile';

const everyDay = Array.from({ length: 366 + 365 + 365 }, (_, n) => addDays('2024-01-01', n));
const year = (over: Partial<CalendarYear>): CalendarYear => ({
  year: 2027,
  status: 'official',
  source: '通知',
  holidays: [],
  makeUpWorkdays: [],
  ...over,
});
const run = (from: string, length: number) =>
  Array.from({ length }, (_, n) => ({ on: addDays(from, n), name: '停工' }));

describe('the working days of 2024 to 2026', () => {
  it('end with 31 December 2026', () => expect(everyDay.at(-1)).toBe('2026-12-31'));

  it('are those of the chinese-days package, on each day', () => {
    const differing = everyDay.filter((on) => isWorkday(on, calendar) !== chineseDays.isWorkday(on));
    expect(differing).toEqual([]);
  });

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i of them', (of, count) =>
    expect(workdaysBetween(`${of - 1}-12-31`, `${of}-12-31`, calendar)).toBe(count),
  );

  it('2024: New Year’s Eve of the lunar year was worked', () =>
    expect(isWorkday('2024-02-09', calendar)).toBe(true));
});

describe('precedence', () => {
  it('an override beats the notice, which beats the weekday', () => {
    const overridden = createCalendar(notices, [
      { on: '2026-10-01', workday: true, reason: '抗洪' },
      { on: '2026-10-09', workday: false, reason: '停电' },
    ]);
    expect(isWorkday('2026-10-01', overridden)).toBe(true);
    expect(isWorkday('2026-10-09', overridden)).toBe(false);
    expect(isWorkday('2026-10-10', overridden)).toBe(true);
    expect(isWorkday('2026-10-02', overridden)).toBe(false);
  });

  it('a make-up day beats a holiday of the same notice', () => {
    const day = [{ on: '2027-03-06', name: '补班' }];
    expect(isWorkday('2027-03-06', createCalendar([year({ holidays: day, makeUpWorkdays: day })]))).toBe(
      true,
    );
  });

  it('a notice may change the last days of the year before it: 2018-12-29', () => {
    const with2019 = createCalendar([
      year({ year: 2018 }),
      year({
        year: 2019,
        holidays: [{ on: '2018-12-31', name: '元旦' }],
        makeUpWorkdays: [{ on: '2018-12-29', name: '元旦' }],
      }),
    ]);
    expect(isWorkday('2018-12-29', with2019)).toBe(true);
    expect(isWorkday('2018-12-31', with2019)).toBe(false);
  });

  it('an official notice beats a draft of the neighbouring year', () => {
    const drafted = createCalendar([
      year({ year: 2026, makeUpWorkdays: [{ on: '2026-12-27', name: '元旦' }] }),
      year({ status: 'draft', holidays: [{ on: '2026-12-27', name: '元旦' }] }),
    ]);
    expect(isWorkday('2026-12-27', drafted)).toBe(true);
  });
});

describe('a calendar is refused', () => {
  it('with no working day within 366 days, instead of looping', () =>
    expect(() =>
      createCalendar([
        year({ holidays: run('2027-01-01', 365) }),
        year({ year: 2028, holidays: run('2028-01-01', 10) }),
      ]),
    ).toThrow('366 天内没有一个工作日'));

  it('but not with 365 days off between two working days', () => {
    const strike = createCalendar([year({ year: 2026, holidays: run('2026-01-01', 365) })]);
    expect(dueDate('2025-12-31', { amount: 1, unit: 'workday' }, strike).dueOn).toBe('2027-01-01');
  });

  it('with the same year twice', () =>
    expect(() => createCalendar([year({}), year({})])).toThrow('2027 年的日历给了两次'));

  it('with a date that does not exist', () =>
    expect(() => createCalendar([year({ holidays: [{ on: '2027-02-29', name: '?' }] })])).toThrow(
      '「2027-02-29」',
    ));

  it('with a day that belongs to another time', () =>
    expect(() => createCalendar([year({ holidays: [{ on: '2025-05-01', name: '劳动节' }] })])).toThrow(
      '「2025-05-01」',
    ));

  it('with a day overridden twice', () => {
    const override = { on: '2027-05-06', workday: true, reason: '试' };
    expect(() => createCalendar([], [override, { ...override, workday: false }])).toThrow(
      '「2027-05-06」给了两次',
    );
  });
});

describe('the version of a calendar', () => {
  it('is the same for the same content, in whatever order and with whatever else is known of it', () => {
    const again = notices.map((notice) => ({ ...notice, address: 'https://example.org' })).toReversed();
    expect(createCalendar(again).version).toBe(calendar.version);
  });
  it('differs with one day', () =>
    expect(createCalendar(notices, [{ on: '2026-05-06', workday: false, reason: '试' }]).version).not.toBe(
      calendar.version,
    ));
});
