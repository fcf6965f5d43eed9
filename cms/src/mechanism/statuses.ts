import type { Stage, Status } from '../contract';
import type { CaseFile } from './caseFile';
import { openTransfer } from './transfers';

/** Who must act while a case stands in a status. */
export type Answerable = 'accepting' | 'receiving' | 'lead' | 'leadOrAccepting' | 'centre' | 'nobody';

/** A status with its stage and who must act. */
export interface StatusRow {
  stage: Stage;
  title: string;
  answerable: Answerable;
  /** the file is sealed: every change is refused, corrections are appended (A3) */
  sealed?: true;
}

/** The notice's four stages and the statuses within them (api.md, Stages and statuses). */
export const statusTable: Readonly<Record<Status, StatusRow>> = {
  draft: { stage: 'acceptance', title: '草稿', answerable: 'accepting' },
  registered: { stage: 'acceptance', title: '已登记', answerable: 'accepting' },
  awaitingMaterial: { stage: 'acceptance', title: '待补齐资料', answerable: 'accepting' },
  declined: { stage: 'acceptance', title: '不予受理', answerable: 'accepting' },
  awaitingTransfer: { stage: 'handling', title: '待转办', answerable: 'accepting' },
  awaitingSignature: { stage: 'handling', title: '待签收', answerable: 'receiving' },
  returnProposed: { stage: 'handling', title: '申请退回', answerable: 'receiving' },
  returnDisputed: { stage: 'handling', title: '退回有争议', answerable: 'centre' },
  awaitingReferral: { stage: 'handling', title: '待提交联席会议', answerable: 'accepting' },
  awaitingConference: { stage: 'handling', title: '待联席会议研究', answerable: 'leadOrAccepting' },
  handling: { stage: 'handling', title: '办理中', answerable: 'lead' },
  replied: { stage: 'handling', title: '已回复', answerable: 'accepting' },
  withdrawn: { stage: 'handling', title: '已撤回', answerable: 'accepting' },
  archived: { stage: 'archiving', title: '已归档', answerable: 'accepting' },
  closed: { stage: 'closing', title: '已办结', answerable: 'nobody', sealed: true },
};

/** The row of a status. Throws when the table does not carry it: the action table is checked for that at boot. */
export function statusRow(status: Status): StatusRow {
  const row = statusTable[status];
  if (!row) throw new Error(`status ${status} is not in the table of statuses`);
  return row;
}

/** Whether the file refuses every change. */
export const isSealed = (status: Status): boolean => statusTable[status]?.sealed === true;

/** The one unit answerable for the case now (R3), or null once it is closed. */
export function answerableUnit(file: Pick<CaseFile, 'dispute' | 'transfers'>, centre: string): string | null {
  const { dispute } = file;
  switch (statusRow(dispute.status).answerable) {
    case 'accepting':
      return dispute.acceptingUnit;
    case 'receiving':
      return openTransfer(file)?.toUnit ?? dispute.acceptingUnit;
    case 'lead':
    case 'leadOrAccepting':
      return dispute.leadUnit ?? dispute.acceptingUnit;
    case 'centre':
      return centre;
    case 'nobody':
      return null;
  }
}
