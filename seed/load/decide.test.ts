import { describe, expect, it } from 'vitest';
import { decide } from './decide';
import { canonical } from './same';

describe('what the loader does with a record', () => {
  it.each([
    ['create', { present: null, loaded: null }],
    ['keep', { present: { name: '手工建' }, loaded: null }],
    ['unchanged', { present: { name: '新' }, loaded: { name: '新' } }],
    ['unchanged', { present: { name: '屏上改' }, loaded: { name: '新' } }],
    ['unchanged', { present: null, loaded: { name: '新' } }],
    ['update', { present: { name: '旧', enabled: false }, loaded: { name: '旧' } }],
    ['keep', { present: { name: '屏上改' }, loaded: { name: '旧' } }],
    ['keep', { present: null, loaded: { name: '旧' } }],
  ] as const)('is to %s it given %j', (decision, stored) => {
    expect(decide({ name: '新' }, stored)).toBe(decision);
  });

  it('does not mind the order of keys or absent values', () => {
    expect(canonical({ b: [1, { d: null, c: 2 }], a: undefined })).toBe(
      canonical({ a: null, b: [1, { c: 2 }] }),
    );
    expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
  });
});
