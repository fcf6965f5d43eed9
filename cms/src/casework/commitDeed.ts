import type { Knex } from 'knex';
import type { CaseFile } from '../mechanism/caseFile';
import type { Deed, Outcome } from './action';
import { advance } from './advance';
import { movedClocks, withMoved } from './movedClocks';
import { saveCase } from './store/save';
import type { Surroundings } from './surroundings';

/** Stores what a deed changed, with the clocks that follow, in the caller's transaction. */
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
  const next = id === null ? bare : withMoved(bare, movedClocks(file, bare, around));
  await strapi
    .plugin('deadlines')
    .service('replay')
    .once(() => saveCase(trx, id, file, next, around.catalogue, around.now));
}
