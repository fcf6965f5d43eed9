import { describe, expect, it } from 'vitest';
import { type CaseFacts, createCalendar, type DeadlineRule, lightOf, planClocks } from './index';
import { calendar, notices } from './testing/profile';

const rule: DeadlineRule = {
  key: 'answer',
  title: '答复',
  clause: '第一条',
  origin: 'office',
  version: 1,
  when: { all: [] },
  obligor: ['owner'],
  start: { anyOf: ['asked'] },
  due: { amount: 5, unit: 'workday' },
  metBy: ['answered'],
  voidBy: ['dropped'],
};
const facts = (...events: CaseFacts['events']): CaseFacts => ({
  attributes: { kind: 'a', urgent: true },
  roles: { owner: ['one', 'two'], deputy: ['three'] },
  events,
});
const plan = (of: CaseFacts, over: Partial<DeadlineRule> = {}) =>
  planClocks(of, [{ ...rule, ...over }], calendar);
const asked = { name: 'asked', on: '2026-10-09' };

describe('a rule applies', () => {
  it.each([
    [{ attribute: 'kind', is: 'a' }, 1],
    [{ attribute: 'kind', is: ['b', 'c'] }, 0],
    [{ attribute: 'missing', is: null }, 1],
    [{ event: 'asked' }, 1],
    [{ not: { event: 'dropped' } }, 1],
    [
      {
        all: [
          { attribute: 'kind', is: 'a' },
          { attribute: 'urgent', is: false },
        ],
      },
      0,
    ],
    [
      {
        any: [
          { attribute: 'kind', is: 'b' },
          { all: [{ attribute: 'urgent', is: true }, { event: 'asked' }] },
        ],
      },
      1,
    ],
  ] as const)('where %j: %i clock', (when, count) =>
    expect(plan(facts(asked), { when: structuredClone(when) as DeadlineRule['when'] })).toHaveLength(count),
  );

  it('only once its start has happened', () => expect(plan(facts())).toEqual([]));
});

describe('the start', () => {
  const again = [asked, { name: 'reminded', on: '2026-10-12' }, { name: 'asked', on: '2026-10-14' }];
  it('is the first occurrence of the first name that has happened', () => {
    expect(plan(facts(...again), { start: { anyOf: ['reminded', 'asked'] } })[0]?.startOn).toBe('2026-10-12');
    expect(plan(facts(...again), { start: { anyOf: ['never', 'asked'] } })[0]?.startOn).toBe('2026-10-09');
  });
  it('or the latest occurrence of any of them', () =>
    expect(
      plan(facts(...again), { start: { anyOf: ['asked', 'reminded'], pick: 'latest' } })[0]?.startOn,
    ).toBe('2026-10-14'));
  it('is found in the order of days, whatever the order of the list', () =>
    expect(plan(facts(...again.toReversed()), { start: { anyOf: ['asked'] } })[0]?.startOn).toBe(
      '2026-10-09',
    ));
});

describe('the unit', () => {
  it('is the first of the first role that somebody has', () =>
    expect(plan(facts(asked), { obligor: ['nobody', 'owner', 'deputy'] })[0]?.unit).toBe('one'));
  it('is the event’s own', () =>
    expect(plan(facts({ ...asked, unit: 'four' }), { obligor: ['@unit', 'owner'] })[0]?.unit).toBe('four'));
  it('is empty where nobody has the role', () =>
    expect(plan(facts(asked), { obligor: ['nobody'] })[0]?.unit).toBe(''));
});

describe('the end', () => {
  const state = (...events: CaseFacts['events']) => plan(facts(...events))[0]?.state;
  it('does not come from an event before the start, even of the same day', () =>
    expect(state({ name: 'answered', on: '2026-10-09' }, asked)).toBe('running'));
  it('comes from an event of the same day that follows', () =>
    expect(state(asked, { name: 'answered', on: '2026-10-09' })).toBe('met'));
  it('on the due day is in time, the day after is late', () => {
    expect(state(asked, { name: 'answered', on: '2026-10-15' })).toBe('met');
    expect(state(asked, { name: 'answered', on: '2026-10-16' })).toBe('metLate');
  });
  it('by dropping is void up to the due day, late after it', () => {
    expect(state(asked, { name: 'dropped', on: '2026-10-15' })).toBe('void');
    expect(plan(facts(asked, { name: 'dropped', on: '2026-10-16' }))[0]).toMatchObject({
      state: 'metLate',
      metOn: '2026-10-16',
    });
  });
  it('is whatever came first', () => {
    const answered = { name: 'answered', on: '2026-10-12' };
    const dropped = { name: 'dropped', on: '2026-10-12' };
    expect(state(asked, answered, dropped)).toBe('met');
    expect(state(asked, dropped, answered)).toBe('void');
  });
  it('of one subject is not met by another’s event, unless the rule says so', () => {
    const about = (subject: string, name: string) => ({ name, on: '2026-10-09', subject });
    const two = facts(about('x', 'asked'), about('y', 'asked'), about('y', 'answered'));
    expect(plan(two, { per: 'asked' }).map((clock) => clock.state)).toEqual(['running', 'met']);
    const any = plan(two, { per: 'asked', metBy: [{ event: 'answered', anySubject: true }] });
    expect(any.map((clock) => clock.state)).toEqual(['met', 'met']);
  });
});

describe('the lights of five working days from Friday 2026-10-09 (10th worked, due Thursday 15th)', () => {
  const [clock] = plan(facts(asked));
  it.each([
    ['2026-10-09', 'green'],
    ['2026-10-12', 'green'],
    ['2026-10-13', 'yellow'],
    ['2026-10-14', 'yellow'],
    ['2026-10-15', 'orange'],
    ['2026-10-16', 'red'],
  ])('%s is %s', (today, light) => expect(lightOf(clock!, today)).toBe(light));
});

describe('the lights of 30 days from 2026-09-30 (due Friday 30 October)', () => {
  const [clock] = plan(facts({ ...asked, on: '2026-09-30' }), { due: { amount: 30, unit: 'day' } });
  it.each([
    ['2026-10-26', 'green'],
    ['2026-10-27', 'yellow'],
    ['2026-10-28', 'yellow'],
    ['2026-10-29', 'orange'],
    ['2026-10-30', 'orange'],
    ['2026-10-31', 'red'],
  ])('%s is %s', (today, light) => expect(lightOf(clock!, today)).toBe(light));
});

describe('facts that changed afterwards', () => {
  it('an acceptance corrected to an earlier day moves the date', () =>
    expect(plan(facts({ ...asked, on: '2026-10-08' }))[0]?.dueOn).toBe('2026-10-14'));
  it('a holiday inserted moves an open clock', () => {
    const closed = createCalendar(notices, [{ on: '2026-10-12', workday: false, reason: '暴雪' }]);
    expect(planClocks(facts(asked), [rule], closed)[0]?.dueOn).toBe('2026-10-16');
  });
  it('a date that does not exist is refused, naming the event', () =>
    expect(() => plan(facts({ name: 'asked', on: '2025-02-29' }))).toThrow(
      '事件 asked 的日期「2025-02-29」',
    ));
});
