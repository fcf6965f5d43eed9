import type { Status } from '../contract';
import type { CaseFile } from './caseFile';
import type { ExtensionRecord } from './records';

/** Where an application can still be decided. */
const deciding: ReadonlySet<Status> = new Set(['handling', 'awaitingConference']);

/**
 * The applications for more days as they stand at an instant: one that nobody decided lapses when the case is answered
 * or taken back, for there is nothing left to extend (D7). Under another lead it waits for that lead's head.
 */
export function lapsing(
  { dispute, extensions }: Pick<CaseFile, 'dispute' | 'extensions'>,
  at: string,
): ExtensionRecord[] {
  const stands = ({ round }: ExtensionRecord) => deciding.has(dispute.status) && round === dispute.round;
  return extensions.map((one) =>
    one.state === 'pending' && !stands(one) ? { ...one, state: 'lapsed', decidedAt: at } : one,
  );
}
