import { describe, expect, it } from 'vitest';
import type { Status } from '../contract';
import type { CaseFile } from './caseFile';
import { lapsing } from './extensions';

const AT = '2026-10-20T02:00:00.000Z';

const lapsed = (
  change: { status?: Status; leadUnit?: string | null; round?: number },
  state: 'pending' | 'approved' = 'pending',
) => {
  const dispute = { status: 'handling', leadUnit: 'tax', round: 1, ...change };
  const extensions = [{ documentId: 'one', round: 1, unit: 'tax', state, decidedAt: null }];
  return lapsing({ dispute, extensions } as unknown as CaseFile, AT)[0];
};

describe('an application for more days', () => {
  it.each(['handling', 'awaitingConference'] as const)('waits for its decision in %s', (status) => {
    expect(lapsed({ status })).toMatchObject({ state: 'pending', decidedAt: null });
  });

  it.each(['replied', 'withdrawn', 'returnProposed', 'awaitingTransfer'] as const)(
    'lapses in %s',
    (status) => {
      expect(lapsed({ status })).toMatchObject({ state: 'lapsed', decidedAt: AT });
    },
  );

  it('waits for the head of another unit that leads now', () => {
    expect(lapsed({ leadUnit: 'hrss' })?.state).toBe('pending');
  });

  it('lapses with its round', () => {
    expect(lapsed({ round: 2 })?.state).toBe('lapsed');
  });

  it('that was granted stays granted', () => {
    expect(lapsed({ status: 'replied' }, 'approved')?.state).toBe('approved');
  });
});
