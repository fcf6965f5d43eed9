import { describe, expect, it } from 'vitest';
import { byRecord, range, shown, toTheSecond } from './shown';

describe('a value before or after', () => {
  it.each([
    [null, { kind: 'none' }],
    ['', { kind: 'none' }],
    [[], { kind: 'none' }],
    ['******', { kind: 'secret' }],
    [true, { kind: 'yes' }],
    [false, { kind: 'no' }],
    [0, { kind: 'text', text: '0' }],
    ['张*', { kind: 'text', text: '张*' }],
    ['2026-11-20T04:00:00.000Z', { kind: 'time', text: '2026-11-20 12:00' }],
    ['2026-11-20', { kind: 'text', text: '2026-11-20' }],
    [['pension', 'medical'], { kind: 'list', texts: ['pension', 'medical'] }],
    [{ a: [1] }, { kind: 'json', text: '{\n "a": [\n  1\n ]\n}' }],
  ])('%j', (value, told) => expect(shown(value)).toEqual(told));
});

it("an entry's time is told to the second, as it was written", () =>
  expect(toTheSecond('2026-11-22T09:30:05.123+08:00')).toBe('2026-11-22 09:30:05'));

it('changes of one record stand together', () => {
  const change = (documentId: string, field: string) => ({
    type: 'dispute',
    documentId,
    field,
    before: null,
    after: 1,
  });
  const fields = byRecord([change('a', 'x'), change('b', 'y'), change('a', 'z')]).map((record) =>
    record.map(({ field }) => field),
  );
  expect(fields).toEqual([['x', 'z'], ['y']]);
});

it('missing entries are told from first to last', () => {
  expect(range({ sequence: 4, through: 7 })).toBe('4–7');
  expect(range({ sequence: 4, through: 4 })).toBe('4');
  expect(range({ sequence: 4 })).toBe('4');
});
