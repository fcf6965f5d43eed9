import type { CaseFile } from './caseFile';
import type { AssistanceRecord } from './records';

/** How far a unit's help has come. */
export function assistanceState(
  record: AssistanceRecord,
): 'requested' | 'signed' | 'measuresReplied' | 'resultReplied' | 'ended' {
  if (record.resultAt !== null) return 'resultReplied';
  if (record.endedAt !== null) return 'ended';
  if (record.measuresAt !== null) return 'measuresReplied';
  return record.signedAt === null ? 'requested' : 'signed';
}

/** Help that was asked for in the present round and is still owed. */
export const openAssistances = (file: Pick<CaseFile, 'dispute' | 'assistances'>): AssistanceRecord[] =>
  file.assistances.filter(
    (one) => one.round === file.dispute.round && one.resultAt === null && one.endedAt === null,
  );

/** The same, ended at an instant: the case was replied, withdrawn or passed on. */
export const endedAssistances = (
  file: Pick<CaseFile, 'dispute' | 'assistances'>,
  at: string,
): AssistanceRecord[] => openAssistances(file).map((one) => ({ ...one, endedAt: at }));
