import { describe, expect, it } from 'vitest';
import { rulesMet } from './rulesMet';

const met = (password: string, repeated = password, username = 'tax.clerk') =>
  Object.entries(rulesMet(password, repeated, username))
    .filter(([, holds]) => holds)
    .map(([rule]) => rule);

describe('a new password (P1)', () => {
  it('meets every rule', () => {
    expect(met('Shiquan-2026')).toEqual(['length', 'classes', 'name', 'repeat']);
  });

  it('is too short with nine characters', () => {
    expect(met('Shiqu-026')).not.toContain('length');
  });

  it('needs three kinds of characters', () => {
    expect(met('shiquan2026')).not.toContain('classes');
    expect(met('shiquan-2026')).toContain('classes');
  });

  it('must not contain the user name, in whatever case', () => {
    expect(met('My-Tax.Clerk-2026')).not.toContain('name');
  });

  it('must be the same twice', () => {
    expect(met('Shiquan-2026', 'Shiquan-2027')).not.toContain('repeat');
  });

  it('meets nothing while it is empty', () => {
    expect(met('')).toEqual([]);
  });
});
