import { describe, expect, it } from 'vitest';
import type { Capability } from '../contract';
import type { ParticipationRecord } from '../mechanism/caseFile';
import { reads, readsWhole, type TextKind, textReader } from './texts';

const ENDED = '2026-10-09T02:00:00.000Z';
const LATER = '2026-10-09T02:00:00.001Z';
const parts: ParticipationRecord[] = [
  { unit: 'town-a', role: 'accepting' },
  { unit: 'tax', role: 'lead' },
  { unit: 'pension', role: 'assisting' },
  { unit: 'petition', role: 'overseeing' },
  { unit: 'medical', role: 'former', until: ENDED },
];
const reader = (unitCode: string | null, capability: Capability = 'clerk', unitIsCentre = false) =>
  textReader({ unitCode, capabilities: [capability], unitIsCentre }, parts);
const readers = {
  accepting: reader('town-a'),
  lead: reader('tax'),
  assisting: reader('pension'),
  overseeing: reader('petition'),
  former: reader('medical'),
  centre: reader('centre', 'head', true),
  leader: reader(null, 'leader'),
  auditor: reader(null, 'auditor'),
  stranger: reader('court'),
  administrator: reader('tax', 'systemAdministrator'),
};
const who = (kind: TextKind, at: string | null, parties: string[] = []) =>
  Object.entries(readers)
    .filter(([, one]) => reads(one, { kind, at, parties }))
    .map(([name]) => name);

describe('who reads what is written in a case', () => {
  it('how it is handled: everybody who sees the case, a former unit until its part ended', () => {
    const everybody = [
      'accepting',
      'lead',
      'assisting',
      'overseeing',
      'former',
      'centre',
      'leader',
      'auditor',
    ];
    expect(who('working', ENDED)).toEqual(everybody);
    expect(who('working', LATER)).toEqual(everybody.filter((name) => name !== 'former'));
  });

  it('what the applicant was told or said: those who handle the case', () => {
    expect(who('personal', ENDED)).toEqual(['accepting', 'lead', 'assisting']);
  });

  it('what it wrote or was sent itself: the Centre and the overseeing unit, no former one', () => {
    expect(who('personal', ENDED, ['centre', 'petition', 'medical'])).toEqual([
      'accepting',
      'lead',
      'assisting',
      'overseeing',
      'centre',
    ]);
  });

  it('a former unit of which nobody knows when its part ended reads nothing', () => {
    const former = textReader({ unitCode: 'medical', capabilities: ['clerk'], unitIsCentre: false }, [
      { unit: 'medical', role: 'former' },
    ]);
    expect(reads(former, { kind: 'working', at: ENDED })).toBe(false);
  });

  it('a unit that is back reads everything again', () => {
    const back = textReader({ unitCode: 'medical', capabilities: ['clerk'], unitIsCentre: false }, [
      { unit: 'medical', role: 'assisting' },
    ]);
    expect([reads(back, { kind: 'personal', at: LATER }), readsWhole(back)]).toEqual([true, true]);
  });
});
