import { describe, expect, it } from 'vitest';
import { landing, mayOpen } from './access';

describe('which screens an account meets', () => {
  it('shows no case to a system administrator (P5)', () => {
    expect(mayOpen('disputes', ['systemAdministrator'])).toBe(false);
    expect(mayOpen('workbench', ['systemAdministrator'])).toBe(false);
    expect(mayOpen('units', ['systemAdministrator'])).toBe(true);
  });

  it('shows accounts to the security administrator alone', () => {
    expect(mayOpen('people', ['securityAdministrator'])).toBe(true);
    expect(mayOpen('people', ['systemAdministrator'])).toBe(false);
    expect(mayOpen('people', ['head'])).toBe(false);
  });

  it('shows the trail to the auditor alone', () => {
    expect(mayOpen('audit', ['auditor'])).toBe(true);
    for (const other of ['clerk', 'head', 'leader', 'systemAdministrator', 'securityAdministrator'])
      expect(mayOpen('audit', [other])).toBe(false);
  });

  it('lets leaders read every case, without a desk of their own', () => {
    expect(mayOpen('disputes', ['leader'])).toBe(true);
    expect(mayOpen('workbench', ['leader'])).toBe(false);
    expect(mayOpen('register', ['leader'])).toBe(false);
  });

  it('lands each where the work is', () => {
    expect(landing(['clerk'])).toBe('workbench');
    expect(landing(['leader'])).toBe('disputes');
    expect(landing(['auditor'])).toBe('disputes');
    expect(landing(['systemAdministrator'])).toBe('units');
    expect(landing(['securityAdministrator'])).toBe('people');
    expect(landing([])).toBe('calculator');
  });
});
