import { describe, expect, it } from 'vitest';
import { mayBeAdded } from './personRow';

describe('capabilities of one account (P5)', () => {
  it('lets a clerk also be head', () => {
    expect(mayBeAdded('head', ['clerk'])).toBe(true);
  });

  it('keeps the three powers apart from each other and from casework', () => {
    expect(mayBeAdded('auditor', ['clerk'])).toBe(false);
    expect(mayBeAdded('clerk', ['securityAdministrator'])).toBe(false);
    expect(mayBeAdded('systemAdministrator', ['securityAdministrator'])).toBe(false);
  });

  it('lets a chosen one be taken back', () => {
    expect(mayBeAdded('auditor', ['auditor'])).toBe(true);
  });
});
