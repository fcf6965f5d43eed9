import { describe, expect, it } from 'vitest';
import { entryOf, menuFor } from './menu';

const screens = (capabilities: string[]) =>
  menuFor(capabilities).flatMap((group) => group.entries.map(({ screen }) => screen));

describe('the menu', () => {
  it('shows a clerk the work and the calculator', () => {
    expect(screens(['clerk'])).toEqual([
      'workbench',
      'register',
      'disputes',
      'transfers',
      'assistances',
      'conferences',
      'consultations',
      'mediations',
      'employers',
      'lessons',
      'boundaries',
      'supervision',
      'map',
      'calculator',
      'deputies',
    ]);
  });

  it('shows a system administrator units and how notices are sent, and no work on cases', () => {
    expect(screens(['systemAdministrator'])).toEqual(['calculator', 'units', 'notificationSettings']);
  });

  it('leaves out groups that would be empty', () => {
    expect(menuFor(['securityAdministrator']).map(({ name }) => name)).toEqual(['look', 'manage']);
  });

  it('marks the nearest entry: a case belongs to the list, registration to itself', () => {
    expect(entryOf('/disputes/abc')).toBe('disputes');
    expect(entryOf('/disputes/new')).toBe('register');
    expect(entryOf('/disputesque')).toBeUndefined();
  });
});
