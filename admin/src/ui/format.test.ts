import { describe, expect, it } from 'vitest';
import { addDays, clockTime, dateTime, dayOf, money, percent, shortDay, weekdayOf } from './format';

describe('how values are written', () => {
  it('writes cents as yuan', () => {
    expect(money(123456)).toBe('¥1,234.56');
    expect(money(5)).toBe('¥0.05');
    expect(money(-100000)).toBe('-¥1,000.00');
  });

  it('turns an instant into its Shanghai day and minute', () => {
    expect(dayOf('2026-02-14T16:30:00Z')).toBe('2026-02-15');
    expect(dateTime('2026-02-24T15:59:59Z')).toBe('2026-02-24 23:59');
    expect(clockTime('2026-02-24T16:00:00Z')).toBe('00:00');
  });

  it('leaves out the year only when it is this one', () => {
    expect(shortDay('2026-10-09', '2026-11-22')).toBe('10-09');
    expect(shortDay('2027-01-21', '2026-11-22')).toBe('2027-01-21');
  });

  it('knows weekdays and neighbouring days', () => {
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('never rounds a rate up to a hundred', () => {
    expect(percent(9999, 10000)).toBe('99.9%');
    expect(percent(1, 1)).toBe('100.0%');
    expect(percent(0, 0)).toBe('—');
  });
});
