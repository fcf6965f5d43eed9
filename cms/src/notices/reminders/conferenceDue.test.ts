import { createCalendar } from '@liandiao/deadlines/engine';
import { describe, expect, it } from 'vitest';
import { conferenceReminder } from './conferenceDue';

const calendar = createCalendar([]);
/** The last one was on 2026-10-20, so the next is due by 2026-11-20, a Friday. */
const on = (today: string, planned: string[] = []) =>
  conferenceReminder(today, '2026-10-20', 1, planned, calendar);

describe('the reminder of the regular conference', () => {
  it('is not needed while there is time', () => expect(on('2026-11-12')).toBeNull());

  it('comes five working days ahead', () =>
    expect(on('2026-11-13')).toEqual({ by: '2026-11-20', late: false }));

  it('is not late on the day itself, but after it', () => {
    expect(on('2026-11-20')).toEqual({ by: '2026-11-20', late: false });
    expect(on('2026-11-21')).toEqual({ by: '2026-11-20', late: true });
  });

  it('is not needed when one is planned in time', () => {
    expect(on('2026-11-18', ['2026-11-20'])).toBeNull();
    expect(on('2026-11-18', ['2026-11-25'])).toEqual({ by: '2026-11-20', late: false });
  });

  it('once late is satisfied with any that is still to come', () => {
    expect(on('2026-11-23', ['2026-11-25'])).toBeNull();
    expect(on('2026-11-26', ['2026-11-25'])).toEqual({ by: '2026-11-20', late: true });
  });
});
