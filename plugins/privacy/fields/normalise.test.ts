import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDay } from './calendarDay';
import { normalise, normalisePhone } from './normalise';

describe('normalising', () => {
  it('folds width, spaces, invisible characters and case', () => {
    expect(normalise(' ６１０\u200b9 00\u3000ｘ\ufeff')).toBe('610900X');
  });

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normalise(normalise(text)) === normalise(text)),
    );
  });

  it.each([
    ['+86 139-0000-0000', '13900000000'],
    ['（0915）6300000', '0915-6300000'],
    ['0915—6300000', '0915-6300000'],
  ])('stores the telephone number %s as %s', (typed, stored) => {
    expect(normalisePhone(typed)).toBe(stored);
  });
});

describe('a calendar day', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (day) =>
    expect(isCalendarDay(day)).toBe(true),
  );
  it.each(['2025-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', ''])(
    '%s does not exist',
    (day) => expect(isCalendarDay(day)).toBe(false),
  );
});
