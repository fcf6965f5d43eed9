import { afterEach, describe, expect, it } from 'vitest';
import { createCalendar, dueDate, lightOf, planClocks, shanghaiDay } from './index';
import { aCase } from './testing/aCase';
import { calendar, notices, rules } from './testing/profile';

describe('the Shanghai day of an instant', () => {
  it.each([
    ['2026-02-14T15:59:59.999Z', '2026-02-14'],
    ['2026-02-14T16:00:00Z', '2026-02-15'],
    ['2026-02-14T16:30:00Z', '2026-02-15'],
    ['2026-02-15T00:01:00+08:00', '2026-02-15'],
    ['2026-02-14T23:59:00+08:00', '2026-02-14'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2026-02-14', '2026-02-14'],
  ])('%s is %s', (instant, day) => expect(shanghaiDay(instant)).toBe(day));

  it('takes a Date and milliseconds', () => {
    const at = new Date('2026-02-14T16:30:00Z');
    expect([shanghaiDay(at), shanghaiDay(at.getTime())]).toEqual(['2026-02-15', '2026-02-15']);
  });

  it.each(['2026-02-14T16:30:00', '2025-02-29T00:00:00Z', 'yesterday', Number.NaN, new Date('x')])(
    'refuses %s',
    (instant) => expect(() => shanghaiDay(instant)).toThrow('无法识别'),
  );

  it('starts a period: one working day after 2026-02-14T16:30Z is 24 February', () =>
    expect(dueDate(shanghaiDay('2026-02-14T16:30:00Z'), { amount: 1, unit: 'workday' }, calendar).dueOn).toBe(
      '2026-02-24',
    ));

  it.each([
    ['2026-02-24T15:59:59Z', 'met'],
    ['2026-02-24T16:00:00Z', 'metLate'],
  ])('a deed at %s is %s when due on the 24th', (at, light) => {
    const clock = aCase({ route: 'transfer' })
      .on(shanghaiDay('2026-02-14T16:30:00Z'), 'accepted')
      .on(shanghaiDay(at), 'transferSent', { subject: 't1', unit: 'tax' })
      .clock('transfer.send');
    expect(clock.dueOn).toBe('2026-02-24');
    expect(lightOf(clock, '2026-03-01')).toBe(light);
  });
});

describe('the server’s own time zone does not matter', () => {
  const before = process.env.TZ;
  afterEach(() => {
    process.env.TZ = before;
  });
  const { facts } = aCase({ tier: 'general', route: 'transfer' })
    .on('2026-09-29', 'registered')
    .on('2026-09-30', 'accepted')
    .on('2026-09-30', 'transferSent', { subject: 't1', unit: 'tax' });
  const everything = () => {
    const fresh = createCalendar(notices);
    const days = Array.from({ length: 400 }, (_, hour) => shanghaiDay(Date.UTC(2026, 1, 10, hour)));
    return {
      days,
      dues: days.map((day) => dueDate(day, { amount: 5, unit: 'workday' }, fresh, { steps: true })),
      clocks: planClocks(facts, rules, fresh),
    };
  };
  const expected = everything();

  it.each([
    ['UTC', 0],
    ['Asia/Shanghai', -480],
    ['America/New_York', 300],
  ])('under TZ=%s', (zone, offset) => {
    process.env.TZ = zone;
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(everything()).toEqual(expected);
  });
});
