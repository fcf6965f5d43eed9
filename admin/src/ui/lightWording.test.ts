import { describe, expect, it } from 'vitest';
import { lightWording } from './lightWording';

const today = '2026-11-24';
const aClock = (over: Partial<Parameters<typeof lightWording>[0]> = {}) => ({
  light: 'green' as const,
  remaining: 9,
  dueOn: '2026-12-07',
  provisional: false,
  ...over,
});

describe('what a light says', () => {
  it('counts the working days left', () => {
    expect(lightWording(aClock(), today)).toEqual({ tone: 'green', mark: '○', word: 'remaining', count: 9 });
    expect(lightWording(aClock({ light: 'yellow', remaining: 2 }), today)).toMatchObject({
      mark: '◔',
      count: 2,
    });
  });

  it('says until when, on the last day', () => {
    const clock = aClock({ light: 'orange', remaining: 0, dueOn: today });
    expect(lightWording(clock, today)).toEqual({ tone: 'orange', mark: '◐', word: 'todayMidnight' });
  });

  it('does not say zero working days when the due day is a day off', () => {
    const clock = aClock({ light: 'orange', remaining: 0, dueOn: '2026-11-28' });
    expect(lightWording(clock, '2026-11-27').word).toBe('noWorkdayLeft');
  });

  it('counts the working days overdue', () => {
    const clock = aClock({ light: 'red', remaining: -2, dueOn: '2026-11-20' });
    expect(lightWording(clock, today)).toEqual({ tone: 'red', mark: '●', word: 'overdue', count: 2 });
  });

  it('is overdue on the Saturday after a Friday, by no working day yet', () => {
    const clock = aClock({ light: 'red', remaining: 0, dueOn: '2026-11-20' });
    expect(lightWording(clock, '2026-11-21').word).toBe('overdueToday');
  });

  it('calls a far date of an unpublished year provisional, and still warns when it is near', () => {
    expect(lightWording(aClock({ provisional: true }), today).word).toBe('provisional');
    expect(lightWording(aClock({ provisional: true, light: 'yellow', remaining: 2 }), today).word).toBe(
      'remaining',
    );
  });

  it('tells met on time from met late', () => {
    expect(lightWording(aClock({ light: 'met' }), today)).toMatchObject({ tone: 'green', word: 'met' });
    expect(lightWording(aClock({ light: 'metLate' }), today)).toMatchObject({ tone: 'red', word: 'metLate' });
  });
});
