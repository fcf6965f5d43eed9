import { describe, expect, it } from 'vitest';
import { absenceOf, deputisedBy, type StandIn } from './standIns';

const away: StandIn = {
  documentId: 'a',
  person: 'zhang',
  deputy: 'li',
  from: '2026-11-20',
  to: '2026-11-24',
  kind: 'absence',
};
const pair: StandIn = { ...away, documentId: 'b', person: 'wang', to: null, kind: 'standing' };

describe('standing in', () => {
  it.each([
    ['2026-11-19', undefined],
    ['2026-11-20', away],
    ['2026-11-24', away],
    ['2026-11-25', undefined],
  ])('on %s the absence is %o', (day, absence) => {
    expect(absenceOf([away, pair], 'zhang', day)).toEqual(absence);
  });

  it('as a pair makes nobody absent', () => {
    expect(absenceOf([pair], 'wang', '2026-11-22')).toBeUndefined();
  });

  it('is for everybody whose days have come, and without an end for good', () => {
    expect(deputisedBy([away, pair], 'li', '2026-11-22')).toEqual([away, pair]);
    expect(deputisedBy([away, pair], 'li', '2030-01-01')).toEqual([pair]);
    expect(deputisedBy([away, pair], 'zhang', '2026-11-22')).toEqual([]);
  });
});
