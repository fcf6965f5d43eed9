import { createCalendar, shanghaiDay, workdaysBetween } from '@liandiao/deadlines/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handedOn, workdaysHeld } from './holdings';
import type { HoldingRecord } from './records';

const calendar = createCalendar([
  {
    year: 2026,
    status: 'official',
    holidays: [{ on: '2026-10-01', name: '国庆节' }],
    makeUpWorkdays: [{ on: '2026-10-10', name: '国庆节调休' }],
    source: '检验用',
  },
]);

const TODAY = '2026-12-31';
const instant = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-12-30T00:00:00Z') })
  .map((time) => new Date(time).toISOString());
const handing = fc.record({
  unit: fc.constantFrom('town-a', 'tax', 'pension', null),
  round: fc.constantFrom(1, 1, 1, 2),
  at: instant,
});

/** Units come to answer for a case one after the other, some of it told late. */
const played = (handings: readonly { unit: string | null; round: number; at: string }[]) => {
  let id = 0;
  const newId = () => String(++id);
  return handings.reduce<HoldingRecord[]>((holdings, each) => handedOn(holdings, each, newId), []);
};

describe('who held a case how long', () => {
  it('one unit after the other, none overlapping, and only the last still running', () => {
    fc.assert(
      fc.property(fc.array(handing, { maxLength: 12 }), (handings) => {
        const holdings = played(handings);
        holdings.forEach(({ since, until }, place) => {
          const next = holdings[place + 1];
          expect(until === null || until >= since).toBe(true);
          expect(next === undefined || (until !== null && next.since >= until)).toBe(true);
        });
      }),
    );
  });

  it('the working days of all add up to those of the whole, while somebody always answers', () => {
    const answered = fc.array(
      fc.record({ unit: fc.constantFrom('town-a', 'tax', 'pension'), round: fc.constant(1), at: instant }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(answered, (handings) => {
        const holdings = played(handings);
        const sum = holdings.reduce((days, one) => days + workdaysHeld(one, calendar, TODAY), 0);
        const start = shanghaiDay(holdings[0]?.since ?? '');
        expect(sum).toBe(workdaysBetween(start, TODAY, calendar));
      }),
    );
  });

  it('are not counted again when the same unit goes on', () => {
    const at = '2026-03-02T02:00:00.000Z';
    const once = played([{ unit: 'tax', round: 1, at }]);
    expect(handedOn(once, { unit: 'tax', round: 1, at: '2026-03-05T02:00:00.000Z' }, () => 'x')).toBe(once);
  });

  it('a new round begins a holding of its own, and the days between rounds are nobody’s', () => {
    const holdings = played([
      { unit: 'tax', round: 1, at: '2026-03-02T02:00:00.000Z' },
      { unit: null, round: 1, at: '2026-03-04T02:00:00.000Z' },
      { unit: 'tax', round: 2, at: '2026-03-11T02:00:00.000Z' },
    ]);
    expect(holdings.map((one) => [one.round, workdaysHeld(one, calendar, '2026-03-12')])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('a unit that gives a case back late answers for those days, not the one that gets it last', () => {
    const holdings = played([
      { unit: 'town-a', round: 1, at: '2026-10-08T01:00:00.000Z' },
      { unit: 'tax', round: 1, at: '2026-10-08T09:00:00.000Z' },
      { unit: 'town-a', round: 1, at: '2026-10-13T01:00:00.000Z' },
      { unit: 'pension', round: 1, at: '2026-10-13T08:00:00.000Z' },
    ]);
    const days = holdings.map((one) => [one.unit, workdaysHeld(one, calendar, '2026-10-13')]);
    // 10-09, the make-up Saturday 10-10, 10-12 and 10-13 are the tax bureau's
    expect(days).toEqual([
      ['town-a', 0],
      ['tax', 4],
      ['town-a', 0],
      ['pension', 0],
    ]);
  });
});
