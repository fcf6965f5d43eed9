import { describe, expect, it } from 'vitest';
import { oversees } from './overseer';

const channel = (overseenBy: string) => ({
  channel: [
    {
      code: 'petitionHall',
      name: '信访接待大厅',
      nameEn: '',
      position: 1,
      active: true,
      attributes: { overseenBy },
    },
  ],
});
const clerkOf = (code: string, isCentre = false) => ({ capabilities: ['clerk'], unit: { code, isCentre } });

describe('whose the board of supervision is', () => {
  it("is the Centre's and the leaders'", () => {
    expect(oversees(clerkOf('centre', true), {})).toBe(true);
    expect(oversees({ capabilities: ['leader'], unit: null }, {})).toBe(true);
  });

  it('is the unit’s that oversees a channel, whatever that unit is called (R25)', () => {
    expect(oversees(clerkOf('petition'), channel('petition'))).toBe(true);
    expect(oversees(clerkOf('tax'), channel('petition'))).toBe(false);
  });

  it('is a head’s for the own unit, not a clerk’s', () => {
    expect(oversees({ ...clerkOf('tax'), capabilities: ['head'] }, {})).toBe(true);
    expect(oversees(clerkOf('tax'), {})).toBe(false);
  });
});
