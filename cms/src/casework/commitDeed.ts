import type { ReplayService } from '@liandiao/deadlines/strapi-server';
import type { Knex } from 'knex';
import type { CaseFile } from '../mechanism/caseFile';
import { tellUnits } from '../notices/tellUnits';
import { trail } from '../trail/trail';
import type { Deed, Outcome } from './action';
import { advance } from './advance';
import { movedClocks, withMoved } from './movedClocks';
import { saveCase } from './store/save';
import type { Surroundings } from './surroundings';

/**
 * Stores what a deed changed, with the clocks that follow and the notices to those concerned, in the caller's transaction.
 * It is one entry of the trail, for each case one: whoever asks what was done to a case finds all of it.
 */
export async function commitDeed(
  trx: Knex,
  id: number | null,
  file: CaseFile,
  action: string,
  outcome: Outcome,
  deed: Deed,
  around: Surroundings,
): Promise<void> {
  const bare = advance(file, action, outcome, deed);
  const moved = id === null ? [] : movedClocks(file, bare, around);
  const next = withMoved(bare, moved);
  const object = { type: 'dispute', documentId: file.dispute.documentId };
  const replay = strapi.plugin('deadlines').service('replay') as ReplayService;
  const { result: disputeId } = await trail().apart({ action: `dispute.${action}`, object }, () =>
    replay.once(() => saveCase(trx, id, file, next, around.catalogue, around.now)),
  );
  await tellUnits(trx, disputeId, file, next, moved, around.catalogue, around.now);
}
