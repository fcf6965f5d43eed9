import { describe, expect, it } from 'vitest';
import { type Condition, holds, pathsOf } from './condition';
import { conditionSchema } from './conditionSchema';

const record = {
  scopeKind: 'underpaid',
  insuranceKinds: ['pensionEmployee', 'injury'],
  headCount: 3,
  anonymous: false,
  feePeriodFrom: '2024-01',
  agent: {},
  content: '  ',
};

const cases: [Condition, boolean][] = [
  [{ path: 'scopeKind', operator: 'is', value: 'underpaid' }, true],
  [{ path: 'scopeKind', operator: 'isNot', value: 'underpaid' }, false],
  [{ path: 'scopeKind', operator: 'in', value: ['other', 'underpaid'] }, true],
  [{ path: 'scopeKind', operator: 'notIn', value: ['other'] }, true],
  [{ path: 'anonymous', operator: 'is', value: false }, true],
  [{ path: 'dictated', operator: 'is', value: false }, true],
  [{ path: 'dictated', operator: 'isNot', value: false }, false],
  [{ path: 'insuranceKinds', operator: 'contains', value: 'injury' }, true],
  [{ path: 'insuranceKinds', operator: 'notContains', value: 'injury' }, false],
  [{ path: 'insuranceKinds', operator: 'containsAny', value: ['medicalEmployee', 'injury'] }, true],
  [{ path: 'insuranceKinds', operator: 'containsAll', value: ['medicalEmployee', 'injury'] }, false],
  [{ path: 'insuranceKinds', operator: 'within', value: ['pensionEmployee'] }, false],
  [{ path: 'insuranceKinds', operator: 'within', value: ['pensionEmployee', 'injury', 'other'] }, true],
  [{ path: 'nothing', operator: 'within', value: ['a'] }, false],
  [{ path: 'headCount', operator: 'atLeast', value: 3 }, true],
  [{ path: 'headCount', operator: 'atMost', value: 2 }, false],
  [{ path: 'headCount', operator: 'atLeast', value: '1' }, false],
  [{ path: 'feePeriodFrom', operator: 'atMost', value: '2024-03' }, true],
  [{ path: 'nothing', operator: 'atMost', value: '2024-03' }, false],
  [{ path: 'content', operator: 'empty' }, true],
  [{ path: 'scopeKind', operator: 'notEmpty' }, true],
  [{ path: 'agent', operator: 'present' }, true],
  [{ path: 'agent.name', operator: 'absent' }, true],
  [{ path: 'constructor.name', operator: 'absent' }, true],
  [{ all: [] }, true],
  [{ not: { all: [] } }, false],
];

describe('a condition', () => {
  it.each(cases)('%j is %s', (condition, expected) => {
    expect(holds(condition, record)).toBe(expected);
  });

  it('nests and, or and not', () => {
    const nested: Condition = {
      all: [
        { path: 'scopeKind', operator: 'is', value: 'underpaid' },
        {
          any: [
            { path: 'agent.name', operator: 'notEmpty' },
            { not: { path: 'headCount', operator: 'atLeast', value: 9 } },
          ],
        },
      ],
    };
    expect(holds(nested, record)).toBe(true);
    expect(holds(nested, { ...record, headCount: 9 })).toBe(false);
    expect(pathsOf(nested)).toEqual(['scopeKind', 'agent.name', 'headCount']);
  });

  it.each([
    [{ path: 'a', operator: 'in', value: 'x' }],
    [{ path: 'a', operator: 'like', value: 'x' }],
    [{ path: 'a', operator: 'empty', value: 1 }],
    [{ any: [] }],
    [{ all: [], any: [] }],
    [{}],
  ])('%j is refused', (condition) => {
    expect(conditionSchema.safeParse(condition).success).toBe(false);
  });
});
