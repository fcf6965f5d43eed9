import { describe, expect, it } from 'vitest';
import { stageSteps } from './stageSteps';

const aCase = {
  stage: 'handling',
  status: 'handling',
  registeredAt: '2026-09-30T01:00:00Z',
  acceptedAt: '2026-09-30T02:00:00Z',
  firstTransferredAt: null,
  repliedAt: null,
  informedAt: null,
  archivedAt: null,
  closedAt: null,
} as const;

describe('the four stages of a case', () => {
  it('are done, present and ahead in the order of the notice', () => {
    expect(stageSteps(aCase).map(({ state }) => state)).toEqual(['done', 'on', 'ahead', 'ahead']);
  });

  it('show acceptance instead of registration once there is one', () => {
    expect(stageSteps(aCase)[0]?.deeds.map(({ deed }) => deed)).toEqual(['accepted']);
    expect(stageSteps({ ...aCase, acceptedAt: null })[0]?.deeds.map(({ deed }) => deed)).toEqual([
      'registered',
    ]);
  });

  it('are all done once the case is closed', () => {
    const closed = {
      ...aCase,
      stage: 'closing',
      status: 'closed',
      closedAt: '2026-11-01T02:00:00Z',
    } as const;
    expect(stageSteps(closed).every(({ state }) => state === 'done')).toBe(true);
  });
});
