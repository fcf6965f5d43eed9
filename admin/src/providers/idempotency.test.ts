import { describe, expect, it } from 'vitest';
import { createKeyring, randomKey } from './idempotency';

function aKeyring() {
  let count = 0;
  return createKeyring(() => `k${++count}`);
}

describe('idempotency keys', () => {
  it('stay the same while the deed is not done', () => {
    const keys = aKeyring();
    expect([
      keys.keyFor('/d/1/actions/accept', { revision: 1 }),
      keys.keyFor('/d/1/actions/accept', { revision: 1 }),
    ]).toEqual(['k1', 'k1']);
  });

  it('differ for other content', () => {
    const keys = aKeyring();
    keys.keyFor('/d/1/actions/accept', { revision: 1 });
    expect(keys.keyFor('/d/1/actions/accept', { revision: 2 })).toBe('k2');
  });

  it('are new after the deed was done', () => {
    const keys = aKeyring();
    keys.keyFor('/disputes', {});
    keys.done('/disputes', {});
    expect(keys.keyFor('/disputes', {})).toBe('k2');
  });

  it('are 128 random bits', () => {
    expect(randomKey()).toMatch(/^[0-9a-f]{32}$/);
  });
});
