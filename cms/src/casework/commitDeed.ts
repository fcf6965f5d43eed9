import type { Knex } from 'knex';
import type { CaseFile } from '../mechanism/caseFile';
import { tellUnits } from '../notices/tellUnits';
import type { Deed, Outcome } from './action';
import { advance } from './advance';
import { movedClocks, withMoved } from './movedClocks';
import { saveCase } from './store/save';
import type { Surroundings } from './surroundings';

/** Stores what a deed changed, with the clocks that follow and the notices to those concerned, in the caller's transaction. */
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
  const { result: disputeId } = await strapi
    .plugin('deadlines')
    .service('replay')
    .once(() => saveCase(trx, id, file, next, around.catalogue, around.now));
  await tellUnits(trx, disputeId, file, next, moved, around.catalogue, around.now);
}
