import { describe, expect, it } from 'vitest';
import { newCase } from '../casework/register';
import { caseFacts } from './caseFacts';
import type { CaseEventRecord, CaseFile, Fact } from './caseFile';

const event = (at: string, facts: Fact[], round = 1): CaseEventRecord => ({
  documentId: at,
  round,
  action: 'x',
  at,
  enteredAt: at,
  late: false,
  unit: 'town-a',
  actor: null,
  actorName: '测试甲',
  sentence: '',
  details: [],
  facts,
});

const aCase = (change: Partial<CaseFile['dispute']>, events: CaseEventRecord[]): CaseFile => {
  const file = newCase('case', 'town-a', 'clerk');
  return { ...file, dispute: { ...file.dispute, ...change }, events };
};

const named = (file: CaseFile) => caseFacts(file, 'centre').events.map(({ name, on }) => `${name} ${on}`);

describe('the facts of a case', () => {
  it('stand on their Shanghai day', () => {
    expect(named(aCase({}, [event('2026-02-14T16:30:00.000Z', [{ name: 'registered' }])]))).toEqual([
      'registered 2026-02-15',
    ]);
  });

  it('stand in the order in which they were done, not entered', () => {
    const file = aCase({}, [
      event('2026-09-30T02:00:00.000Z', [{ name: 'accepted' }]),
      event('2026-09-29T02:00:00.000Z', [{ name: 'materialReceived' }]),
    ]);
    const accepted = { ...file, dispute: { ...file.dispute, acceptedAt: '2026-09-30T02:00:00.000Z' } };
    expect(named(accepted)).toEqual(['materialReceived 2026-09-29', 'accepted 2026-09-30']);
  });

  it('take acceptance from the case, so that a correction moves it', () => {
    const file = aCase({ acceptedAt: '2026-09-28T02:00:00.000Z' }, [
      event('2026-09-30T02:00:00.000Z', [{ name: 'accepted' }, { name: 'classifiedExtraComplex' }]),
    ]);
    expect(named(file)).toEqual(['accepted 2026-09-28', 'classifiedExtraComplex 2026-09-28']);
  });

  it('know a reply that was sent back as no reply', () => {
    const file = aCase({}, [
      event('2026-10-01T02:00:00.000Z', [{ name: 'replied' }]),
      event('2026-10-02T02:00:00.000Z', [{ name: 'replySentBack' }]),
      event('2026-10-03T02:00:00.000Z', [{ name: 'replied' }]),
    ]);
    expect(named(file)).toEqual(['replySentBack 2026-10-02', 'replied 2026-10-03']);
  });

  it('are those of the present round alone', () => {
    const file = aCase({ round: 2 }, [
      event('2026-10-01T02:00:00.000Z', [{ name: 'closed' }], 1),
      event('2026-11-01T02:00:00.000Z', [{ name: 'reopened' }], 2),
    ]);
    expect(named(file)).toEqual(['reopened 2026-11-01']);
  });

  it('may carry a time of their own', () => {
    const file = aCase({}, [
      event('2026-10-08T02:00:00.000Z', [
        { name: 'applicantToldOfTransfer', at: '2026-10-07T02:00:00.000Z' },
      ]),
    ]);
    expect(named(file)).toEqual(['applicantToldOfTransfer 2026-10-07']);
  });
});
