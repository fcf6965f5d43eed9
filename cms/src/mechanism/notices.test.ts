import { describe, expect, it } from 'vitest';
import { newCase } from '../casework/register';
import type { CaseEventRecord, CaseFile, DisputeRecord, Fact } from './caseFile';
import { noticesOf, recipientKey } from './notices';
import { catalogueOf } from './testing/catalogueOf';

const county = catalogueOf({ town: [], hrss: [] });

const aCase = (dispute: Partial<DisputeRecord> = {}, more: Partial<CaseFile> = {}): CaseFile => {
  const file = newCase('case', 'town', 'clerk');
  return { ...file, dispute: { ...file.dispute, status: 'handling', leadUnit: 'tax', ...dispute }, ...more };
};

const event = (unit: string, facts: Fact[], action = 'x'): CaseEventRecord => ({
  documentId: 'event',
  round: 1,
  action,
  at: '2026-10-12T01:00:00.000Z',
  enteredAt: '2026-10-12T01:00:00.000Z',
  late: false,
  unit,
  actor: 'clerk',
  actorName: '测试甲',
  sentence: '列入议程',
  details: [],
  facts,
});

/** Who is told what when a deed of a unit turns `before` into `after`. */
const told = (
  unit: string,
  facts: Fact[],
  before: CaseFile = aCase(),
  after: CaseFile = before,
  moved: Parameters<typeof noticesOf>[2] = [],
) =>
  noticesOf(before, { ...after, events: [event(unit, facts)] }, moved, county).map(
    ({ to, kind }) => `${recipientKey(to)} ${kind}`,
  );

describe('whom a deed concerns', () => {
  it.each<[string, string, Fact, string[]]>([
    ['declining', 'town', { name: 'declined' }, ['unit:centre declined']],
    ['overturning that', 'centre', { name: 'declineOverturned' }, ['unit:town declined']],
    ['a slip', 'town', { name: 'transferSent', unit: 'tax' }, ['unit:tax transfer']],
    ['a slip taken back', 'town', { name: 'transferCancelled', unit: 'tax' }, ['unit:tax transfer']],
    ['an agreed return', 'town', { name: 'returnAgreed', unit: 'tax' }, ['unit:tax returned']],
    [
      'a disputed return',
      'town',
      { name: 'returnDisputed', unit: 'tax' },
      ['unit:centre returned', 'unit:tax returned'],
    ],
    [
      'a designation',
      'centre',
      { name: 'designated', unit: 'hrss' },
      ['unit:hrss assigned', 'unit:town assigned', 'unit:tax assigned'],
    ],
    ['a referral', 'tax', { name: 'submittedToConference' }, ['unit:centre conference']],
    [
      'a decision',
      'centre',
      { name: 'conferenceDecided', unit: 'hrss' },
      ['unit:hrss decision', 'unit:town decision', 'unit:tax decision'],
    ],
    ['asking for help', 'tax', { name: 'assistanceRequested', unit: 'hrss' }, ['unit:hrss assistance']],
    ['measures', 'hrss', { name: 'measuresReplied', unit: 'hrss' }, ['unit:tax assistance']],
    [
      'an application for days',
      'tax',
      { name: 'extensionApplied', unit: 'tax', amount: 9 },
      ['head:tax extension'],
    ],
    ['an extension', 'tax', { name: 'extensionApproved', unit: 'tax', amount: 9 }, ['unit:town extension']],
    ['a special report', 'tax', { name: 'reportedUpward', unit: 'tax' }, ['unit:centre reported']],
    ['the gravest tier', 'town', { name: 'classifiedExtraComplex' }, ['unit:centre reported']],
    ['a reply', 'tax', { name: 'replied', unit: 'tax' }, ['unit:town reply']],
    ['sending it back', 'town', { name: 'replySentBack' }, ['unit:tax reply']],
    ['withdrawing', 'tax', { name: 'withdrawn' }, ['unit:town withdrawn']],
    ['what concerns nobody else', 'tax', { name: 'mediated', unit: 'tax' }, []],
  ])('by %s', (_deed, unit, fact, whom) => expect(told(unit, [fact])).toEqual(whom));

  it('is nobody for what a unit does within itself', () =>
    expect(told('town', [{ name: 'replied', unit: 'town' }], aCase({ leadUnit: 'town' }))).toEqual([]));

  it('is nobody while it is a draft', () =>
    expect(told('town', [{ name: 'declined' }], aCase({ status: 'draft' }))).toEqual([]));

  it('is a unit that does not exist never', () =>
    expect(told('town', [{ name: 'transferSent', unit: 'nowhere' }])).toEqual([]));

  it('is told once of each kind', () =>
    expect(
      told('tax', [
        { name: 'assistanceRequested', unit: 'hrss', subject: 'a' },
        { name: 'assistanceRequested', unit: 'hrss', subject: 'b' },
      ]),
    ).toEqual(['unit:hrss assistance']));

  it('is the handler who is given a case, unless he took it', () => {
    expect(told('tax', [], aCase(), aCase({ handler: 'colleague' }))).toEqual(['person:colleague assigned']);
    expect(told('tax', [], aCase(), aCase({ handler: 'clerk' }))).toEqual([]);
  });

  it('is whoever holds a clock that somebody else moved', () =>
    expect(
      told('town', [], aCase(), aCase(), [
        { unit: 'tax', label: '时限：办结', text: 'a → b' },
        { unit: 'tax', label: '时限：协办', text: 'c → d' },
        { unit: 'town', label: '时限：反馈', text: 'e → f' },
      ]),
    ).toEqual(['unit:tax moved']));

  it('is the Centre, when a risk or many people are found, now or later', () => {
    const risky = { atRisk: true, assessment: { massIncidentRisk: true } } as Partial<DisputeRecord>;
    const draft = aCase({ status: 'draft' });
    expect(told('town', [], draft, aCase(risky))).toEqual(['unit:centre registered']);
    expect(told('town', [], draft, aCase({ headCount: 2 }))).toEqual(['unit:centre registered']);
    expect(told('town', [], aCase(), aCase(risky))).toEqual(['unit:centre registered']);
    expect(told('town', [], aCase(risky), aCase(risky))).toEqual([]);
    expect(told('town', [], draft, aCase({ headCount: 1 }))).toEqual([]);
  });

  it('is each unit that is to recover its own months', () => {
    const segment = { way: 'tax', unit: 'tax', feePeriodFrom: '2024-04', feePeriodTo: '2024-06' };
    const segments = [
      { ...segment, documentId: 's1' },
      { ...segment, documentId: 's2', way: 'audit', unit: 'hrss' },
    ] as CaseFile['segments'];
    expect(told('town', [], aCase(), aCase({}, { segments }))).toEqual([
      'unit:tax recovery',
      'unit:hrss recovery',
    ]);
  });

  it('are those whose matter comes onto an agenda', () => {
    const item = { documentId: 'i', state: 'waiting', conference: null, referredBy: 'hrss' };
    const items = (change: object) =>
      ({ agendaItems: [{ ...item, ...change }] }) as unknown as Partial<CaseFile>;
    const scheduled = { state: 'scheduled', conference: 'c' };
    expect(told('centre', [], aCase({}, items({})), aCase({}, items(scheduled)))).toEqual([
      'unit:hrss conference',
      'unit:town conference',
      'unit:tax conference',
    ]);
    expect(told('centre', [], aCase({}, items(scheduled)), aCase({}, items(scheduled)))).toEqual([]);
  });
});
