import type { TransferAnswer } from '@liandiao/cms/contract';
import type { TransferredDispute } from '../workbench/useWorkbench';

export type Box = 'in' | 'out';

/** A line of a transfer box (`GET /api/transfers`). */
export type TransferRow = TransferAnswer & { dispute: TransferredDispute };

/** What may be waiting for the box's owner; whether it is still possible, the case's abilities say. */
export function waitingFor(row: Pick<TransferRow, 'state'>, box: Box): 'sign' | 'answer' | null {
  if (box === 'in' && row.state === 'sent') return 'sign';
  return box === 'out' && row.state === 'returnProposed' ? 'answer' : null;
}
