import { addWorkdays, shanghaiDay, type WorkCalendar } from '@liandiao/deadlines/engine';
import type { CaseFile, TransferRecord } from './caseFile';

const open = new Set(['sent', 'returnProposed', 'returnDisputed']);

/** The slip that waits for the receiving unit or for the settling of its return; the newest where several do. */
export const openTransfer = (file: Pick<CaseFile, 'dispute' | 'transfers'>): TransferRecord | undefined =>
  file.transfers.findLast(({ state, round }) => open.has(state) && round === file.dispute.round);

/** The slip under which the present lead holds the case, if it came by one in this round: an earlier round's is sealed. */
export const heldTransfer = (file: Pick<CaseFile, 'dispute' | 'transfers'>): TransferRecord | undefined =>
  file.transfers.findLast(
    ({ state, toUnit, round }) =>
      state === 'signed' && toUnit === file.dispute.leadUnit && round === file.dispute.round,
  );

/**
 * The last day on which a signed slip may still be returned: the second working day after its sending (D12).
 * @returns a Shanghai day
 */
export const returnableThrough = (
  transfer: TransferRecord,
  calendar: WorkCalendar,
  workdays: number,
): string => addWorkdays(shanghaiDay(transfer.sentAt), workdays, calendar);
