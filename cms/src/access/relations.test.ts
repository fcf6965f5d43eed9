import { describe, expect, it } from 'vitest';
import type { Capability, Status, UnitRole } from '../contract';
import { maySee, relationsOf, type Scoped, type Viewer } from './relations';
import { readsWhole, textReader } from './texts';

const viewer = (unitCode: string | null, capabilities: Capability[], unitIsCentre = false): Viewer => ({
  unitCode,
  capabilities,
  unitIsCentre,
});

const file = (status: Status, roles: [string, UnitRole][] = [['town-a', 'accepting']]): Scoped => ({
  dispute: { status, acceptingUnit: 'town-a', answerableUnit: 'town-a' },
  participations: roles.map(([unit, role]) => ({ unit, role })),
});

const seesApplicant = (user: Viewer, { participations }: Scoped) =>
  readsWhole(textReader(user, participations));
const clerk = (unit: string) => viewer(unit, ['clerk']);
const centre = viewer('centre', ['clerk'], true);
const leader = viewer(null, ['leader']);
const auditor = viewer(null, ['auditor']);

describe('who sees a case', () => {
  it('its own unit does', () => {
    expect(maySee(clerk('town-a'), file('registered'))).toBe(true);
  });

  it('another unit does not', () => {
    expect(maySee(clerk('town-b'), file('registered'))).toBe(false);
  });

  it('a unit that took part does', () => {
    expect(maySee(clerk('tax'), file('handling', [['tax', 'former']]))).toBe(true);
  });

  it('the Centre sees every registered case', () => {
    expect(maySee(centre, file('registered'))).toBe(true);
  });

  it('the Centre does not see another unit’s draft', () => {
    expect(maySee(centre, file('draft'))).toBe(false);
  });

  it('a leader sees every registered case but no draft', () => {
    expect([maySee(leader, file('handling')), maySee(leader, file('draft'))]).toEqual([true, false]);
  });

  it('an auditor sees closed cases alone', () => {
    expect([maySee(auditor, file('closed')), maySee(auditor, file('archived'))]).toEqual([true, false]);
  });

  it.each<Capability>(['systemAdministrator', 'securityAdministrator'])('a %s sees none', (capability) => {
    expect(maySee(viewer(null, [capability]), file('closed'))).toBe(false);
  });

  it('an administrator who is put into a unit still sees none', () => {
    expect(maySee(viewer('town-a', ['systemAdministrator']), file('registered'))).toBe(false);
  });
});

describe('who sees the applicant whole', () => {
  it.each<[UnitRole, boolean]>([
    ['accepting', true],
    ['lead', true],
    ['receiving', true],
    ['assisting', true],
    ['former', false],
  ])('a unit that is %s: %s', (role, whole) => {
    expect(seesApplicant(clerk('tax'), file('handling', [['tax', role]]))).toBe(whole);
  });

  it('neither the Centre nor a leader nor an auditor', () => {
    const closed = file('closed');
    expect([centre, leader, auditor].map((user) => seesApplicant(user, closed))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('how a unit stands to a case', () => {
  it('by every role it has, and by being answerable', () => {
    const both = file('handling', [
      ['town-a', 'accepting'],
      ['town-a', 'lead'],
    ]);
    expect([...relationsOf(clerk('town-a'), both)].sort()).toEqual(['accepting', 'answerable', 'lead']);
  });

  it('the Centre by being the Centre', () => {
    expect([...relationsOf(centre, file('handling'))]).toEqual(['centre']);
  });

  it('not at all for who does not work on cases', () => {
    expect(relationsOf(viewer('town-a', ['leader']), file('handling')).size).toBe(0);
  });
});
