import { describe, expect, it } from 'vitest';
import { unstorable } from './unstorable';

describe('unstorable text', () => {
  it.each([
    ['a NUL', 'a\0b'],
    ['half of a pair', 'a\ud800b'],
    ['the other half', '\udc00'],
  ])('is %s', (_what, name) => {
    expect(unstorable({ body: { applicant: { name } } })).toBe('body.applicant.name');
  });

  it('is found in lists and in keys', () => {
    expect(unstorable({ body: { received: ['idCard', '\0'] } })).toBe('body.received.1');
    expect(unstorable({ body: { extra: { 'a\0': 1 } } })).toBe('body.extra');
  });

  it.each(['', '社会保险', '𠀀 and 😀', 'a\nb\tc'])('is not %j', (content) => {
    expect(unstorable({ body: { content, amount: 5, leads: null } })).toBeUndefined();
  });
});
