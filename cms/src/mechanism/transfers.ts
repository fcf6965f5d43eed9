import { addWorkdays, shanghaiDay, type WorkCalendar } from '@liandiao/deadlines/engine';
import type { CaseFile, TransferRecord } from './caseFile';

const open = new Set(['sent', 'returnProposed', 'returnDisputed']);

/** The slip that waits for the receiving unit or for the settling of its return; the newest where several do. */
export const openTransfer = (file: Pick<CaseFile, 'transfers'>): TransferRecord | undefined =>
  file.transfers.findLast((transfer) => open.has(transfer.state));

/** The slip under which the present lead holds the case, if it came by one. */
export const heldTransfer = (file: Pick<CaseFile, 'dispute' | 'transfers'>): TransferRecord | undefined =>
  file.transfers.findLast(
    (transfer) => transfer.state === 'signed' && transfer.toUnit === file.dispute.leadUnit,
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
