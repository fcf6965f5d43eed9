import { type Condition, holds } from '@liandiao/forms/definition';
import { describe, expect, it } from 'vitest';
import { conditionOf, listsOf } from './boundaryCondition';

const asked = {
  scopeKinds: ['notEnrolled', 'underpaid'],
  insuranceKinds: ['pensionEmployee'],
  eventTypes: ['refund'],
};
const dispute = {
  scopeKind: 'underpaid',
  insuranceKinds: ['injury', 'pensionEmployee'],
  eventType: 'refund',
};

describe('the condition of a boundary decision', () => {
  it('holds where every list that names something matches', () => {
    expect(holds(conditionOf(asked), dispute)).toBe(true);
  });

  it.each([{ scopeKind: 'other' }, { insuranceKinds: ['injury'] }, { eventType: 'base' }])(
    'does not hold with %j',
    (over) => {
      expect(holds(conditionOf(asked), { ...dispute, ...over })).toBe(false);
    },
  );

  it.each([
    asked,
    { scopeKinds: ['other'], insuranceKinds: [], eventTypes: [] },
    { scopeKinds: [], insuranceKinds: ['injury'], eventTypes: ['base', 'refund'] },
  ])('is read back as it was written: %j', (lists) => {
    expect(listsOf(conditionOf(lists))).toEqual(lists);
  });

  it.each<[string, Condition]>([
    ['another field', { path: 'town', operator: 'is', value: 'a' }],
    ['an alternative', { any: [{ path: 'scopeKind', operator: 'is', value: 'a' }] }],
    ['a negation', { not: { path: 'scopeKind', operator: 'is', value: 'a' } }],
    ['the same field twice', { all: [conditionOf(asked), conditionOf(asked)] }],
    ['another comparison', { path: 'insuranceKinds', operator: 'containsAll', value: ['a'] }],
  ])('is left alone where it says more than lists can: %s', (_what, condition) => {
    expect(listsOf(condition)).toBeNull();
  });

  it('of the profile may name one value alone', () => {
    expect(listsOf({ path: 'scopeKind', operator: 'is', value: 'notEnrolled' })).toEqual({
      scopeKinds: ['notEnrolled'],
      insuranceKinds: [],
      eventTypes: [],
    });
  });
});
