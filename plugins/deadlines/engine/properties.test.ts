import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkdays,
  type CalendarYear,
  type CaseEvent,
  createCalendar,
  daysBetween,
  dueDate,
  isWorkday,
  lightOf,
  type Period,
  planClocks,
  workdaysBetween,
} from './index';
import { calendar, notices, rules } from './testing/profile';

const anyDay = fc.integer({ min: -500, max: 2000 }).map((days) => addDays('2024-01-01', days));
const anyAmount = fc.integer({ min: 1, max: 400 });
const anyPeriod = fc.record({ amount: anyAmount, unit: fc.constantFrom('workday' as const, 'day' as const) });

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe('for any start and period', () => {
  it('a longer period is never due earlier', () =>
    fc.assert(
      fc.property(anyDay, anyPeriod, (start, period) => {
        const longer = { ...period, amount: period.amount + 1 };
        expect(dueDate(start, longer, calendar).dueOn >= dueDate(start, period, calendar).dueOn).toBe(true);
      }),
    ));

  it('the due day comes after the start', () =>
    fc.assert(
      fc.property(anyDay, anyPeriod, (start, period) => {
        expect(dueDate(start, period, calendar).dueOn > start).toBe(true);
      }),
    ));

  it('the start day never counts: working days start from it as from the last working day before it', () =>
    fc.assert(
      fc.property(anyDay, anyAmount, (start, amount) => {
        const after = workdaysBetween(
          start,
          dueDate(start, { amount, unit: 'workday' }, calendar).dueOn,
          calendar,
        );
        expect(after).toBe(amount);
      }),
    ));

  it('the due day is a working day unless it may not roll', () =>
    fc.assert(
      fc.property(anyDay, anyPeriod, (start, period) => {
        expect(isWorkday(dueDate(start, period, calendar).dueOn, calendar)).toBe(true);
        const raw = dueDate(start, { ...period, unit: 'day', rollover: 'none' }, calendar);
        expect(daysBetween(start, raw.dueOn)).toBe(period.amount);
      }),
    ));

  it('look-ups agree with counting day by day', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, amount) => {
        let day = start;
        for (let left = amount; left > 0; ) {
          day = addDays(day, 1);
          if (isWorkday(day, calendar)) left--;
        }
        expect(addWorkdays(start, amount, calendar)).toBe(day);
      }),
    ));

  it('the working counts exactly the amount', () =>
    fc.assert(
      fc.property(anyDay, anyPeriod, (start, period) => {
        const { steps, dueOn } = dueDate(start, period, calendar, { steps: true });
        expect(steps?.filter(({ counted }) => counted)).toHaveLength(period.amount);
        expect(steps?.at(-1)?.on).toBe(dueOn);
      }),
    ));
});

describe('make-up days are symmetric', () => {
  it('a weekend day worked and a weekday off cancel out, and swapping them back changes nothing outside', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (week) => {
        const monday = addDays('2027-01-04', week * 7);
        const saturday = addDays(monday, 5);
        const swap: CalendarYear = {
          year: 2027,
          status: 'official',
          source: '试',
          holidays: [{ on: monday, name: '试' }],
          makeUpWorkdays: [{ on: saturday, name: '试' }],
        };
        const swapped = createCalendar([...notices, swap]);
        const sunday = addDays(monday, -1);
        expect(workdaysBetween(sunday, addDays(sunday, 7), swapped)).toBe(5);
        expect(addWorkdays(sunday, 5, swapped)).toBe(saturday);
        expect(addWorkdays(sunday, 6, swapped)).toBe(addWorkdays(sunday, 6, calendar));
      }),
    ));
});

const anyEvent = (on: fc.Arbitrary<string>): fc.Arbitrary<CaseEvent> =>
  fc.record(
    {
      name: fc.constantFrom(
        ...[
          'registered',
          'accepted',
          'transferSent',
          'transferSigned',
          'transferReturned',
          'returnAgreed',
          'designated',
        ],
        ...[
          'assistanceRequested',
          'assistanceSigned',
          'measuresReplied',
          'resultReplied',
          'replied',
          'applicantInformed',
        ],
        ...[
          'classifiedComplex',
          'submittedToConference',
          'withdrawn',
          'supplementRequested',
          'materialReceived',
        ],
      ),
      on,
      subject: fc.constantFrom('1', '2'),
      unit: fc.constantFrom('tax', 'medical'),
    },
    { requiredKeys: ['name', 'on'] },
  );
const anyFacts = fc.record({
  attributes: fc.record({
    tier: fc.constantFrom('simple', 'general', 'complex', 'extraComplex', null),
    route: fc.constantFrom('own', 'joint', 'transfer', 'unclear', null),
    anonymous: fc.boolean(),
  }),
  roles: fc.constant<Record<string, string[]>>({ accepting: ['town-chengguan'], lead: ['tax'] }),
  events: fc.array(anyEvent(anyDay), { maxLength: 20 }),
});

describe('for any case', () => {
  it('planning changes nothing it was given', () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(() => planClocks(freeze(facts), freeze(structuredClone(rules)), calendar)).not.toThrow();
      }),
    ));

  it('replaying gives the same as planning step by step', () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const events: CaseEvent[] = [];
        let clocks = planClocks({ ...facts, events }, rules, calendar);
        for (const event of facts.events) {
          events.push(event);
          clocks = planClocks({ ...facts, events }, rules, calendar);
        }
        expect(clocks).toEqual(planClocks(facts, rules, calendar));
      }),
    ));

  it('the light turns only one way as days pass', () =>
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, today) => {
        const order = ['green', 'yellow', 'orange', 'red'];
        for (const clock of planClocks(facts, rules, calendar).filter(({ state }) => state === 'running')) {
          const rank = (day: string) => order.indexOf(lightOf(clock, day));
          expect(rank(addDays(today, 1))).toBeGreaterThanOrEqual(rank(today));
        }
      }),
    ));

  it('the stored warning days are those of the remaining working days', () =>
    fc.assert(
      fc.property(anyDay, anyDay, anyPeriod, (startOn, today, due: Period) => {
        const rule = { ...rules[0]!, due, warn: { yellow: 3, orange: 1 }, start: { anyOf: ['began'] } };
        const [clock] = planClocks(
          { attributes: {}, roles: {}, events: [{ name: 'began', on: startOn }] },
          [rule],
          calendar,
        );
        fc.pre(today >= startOn);
        const remaining = workdaysBetween(today, clock!.dueOn!, calendar);
        const expected =
          today > clock!.dueOn! ? 'red' : remaining <= 1 ? 'orange' : remaining <= 3 ? 'yellow' : 'green';
        expect(lightOf(clock!, today)).toBe(expected);
      }),
    ));
});
