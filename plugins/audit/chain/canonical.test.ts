import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, columnsOf, type Json, readContent } from '.';
import { digest, saying, trailOf } from './testing/aTrail';

const json = fc.jsonValue() as fc.Arbitrary<Json>;

describe('canonical JSON', () => {
  it('reads back as what was written', () =>
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));

  it('does not depend on the order of keys', () => {
    expect(canonical({ b: 1, a: { d: [2, 'x'], c: null } })).toBe('{"a":{"c":null,"d":[2,"x"]},"b":1}');
    expect(canonical({ a: { c: null, d: [2, 'x'] }, b: 1 })).toBe('{"a":{"c":null,"d":[2,"x"]},"b":1}');
  });

  it('leaves out what is undefined, and refuses what JSON cannot hold', () => {
    expect(canonical({ a: undefined as never, b: 1 })).toBe('{"b":1}');
    expect(() => canonical({ a: Number.NaN })).toThrow(TypeError);
  });

  it('stays plain text whatever characters it is given', () => {
    expect(canonical('\u0000\ud800')).toBe('"\\u0000\\ud800"');
  });
});

describe('an entry', () => {
  it('has the SHA-256 of the hash before it, a line feed and its content', () => {
    const [first, second] = trailOf([
      { ...blank, action: 'session.logIn' },
      { ...blank, action: 'session.logOut' },
    ]);
    expect(first?.previousHash).toBe('0'.repeat(64));
    expect(second?.previousHash).toBe(first?.hash);
    expect(second?.hash).toBe(digest(`${first?.hash}\n${second?.content}`));
  });

  it('gives columns a database can hold', () =>
    fc.assert(
      fc.property(saying, fc.string({ unit: 'binary', minLength: 200, maxLength: 400 }), (said, label) => {
        const { objectLabel } = columnsOf({
          sequence: 1,
          ...said,
          object: { type: 'x', documentId: null, label },
        });
        expect([...(objectLabel ?? '')].length).toBeLessThanOrEqual(255);
        expect(objectLabel).not.toContain('\u0000');
      }),
    ));

  it('is not read from what is none', () => {
    for (const text of [
      '',
      'null',
      '[]',
      '{"sequence":1}',
      '{"sequence":"1","at":"","action":"","outcome":""}',
    ])
      expect(readContent(text)).toBeUndefined();
  });
});

const blank = {
  at: '2026-11-22T09:30:00.000+08:00',
  actor: null,
  address: null,
  agent: null,
  requestId: null,
  object: null,
  outcome: 'done' as const,
  changes: [],
  action: '',
};
