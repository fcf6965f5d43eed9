import type { Knex } from 'knex';
import type { CaseFile } from '../mechanism/caseFile';
import type { Catalogue } from '../mechanism/catalogue';
import type { MovedClock } from '../mechanism/noticeDraft';
import { noticesOf, recipientKey } from '../mechanism/notices';
import { keepNotices } from './keep';

/** Tells everybody whom a deed concerns, in the deed's own transaction. */
export async function tellUnits(
  trx: Knex,
  disputeId: number,
  before: CaseFile,
  after: CaseFile,
  moved: readonly MovedClock[],
  catalogue: Catalogue,
  now: Date,
): Promise<void> {
  const event = after.events.at(-1)?.documentId ?? '';
  await keepNotices(
    trx,
    noticesOf(before, after, moved, catalogue).map(({ to, ...notice }) => ({
      ...notice,
      key: `${event} ${notice.kind} ${recipientKey(to)}`,
      recipient: recipientKey(to),
      disputeId,
    })),
    now,
  );
}
