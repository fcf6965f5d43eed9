import type { Clock } from '@liandiao/deadlines/engine';
import type { CaseFile, Fact } from './caseFile';
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

/** That help came to its end without a result: whatever deed ended it, its clocks run no longer. */
export const endings = (before: readonly AssistanceRecord[], after: readonly AssistanceRecord[]): Fact[] => {
  const open = new Set(before.filter(({ endedAt }) => endedAt === null).map(({ documentId }) => documentId));
  return after
    .filter(({ documentId, endedAt }) => endedAt !== null && open.has(documentId))
    .map(({ documentId, unit }) => ({ name: 'assistanceEnded', subject: documentId, unit }));
};

/**
 * The day by which a unit should have answered the earliest of what it owes, when that day has passed.
 * @param clocks of the case, as they are planned now
 * @param today a Shanghai day
 */
export function lateSince(
  { documentId }: AssistanceRecord,
  clocks: readonly Clock[],
  today: string,
): string | undefined {
  return clocks
    .flatMap((clock) =>
      clock.subject === documentId && clock.state === 'running' && clock.dueOn !== null && clock.dueOn < today
        ? [clock.dueOn]
        : [],
    )
    .sort()[0];
}
