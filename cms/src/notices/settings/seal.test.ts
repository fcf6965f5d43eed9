import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seal, unseal } from './seal';

describe('a sealed secret', () => {
  const before = process.env.ENCRYPTION_KEY;
  beforeEach(() => {
    process.env.ENCRYPTION_KEY = 'one';
  });
  afterEach(() => {
    process.env.ENCRYPTION_KEY = before;
  });

  it('opens again', () => expect(unseal(seal('密钥 s3cret'))).toBe('密钥 s3cret'));

  it('shows nothing, and never looks the same twice', () => {
    expect(seal('s3cret')).not.toContain('s3cret');
    expect(seal('s3cret')).not.toBe(seal('s3cret'));
  });

  it('does not open with another key, nor when it was touched', () => {
    const sealed = seal('s3cret');
    expect(unseal(`${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`)).toBeNull();
    process.env.ENCRYPTION_KEY = 'other';
    expect(unseal(sealed)).toBeNull();
    expect(unseal('')).toBeNull();
  });
});
