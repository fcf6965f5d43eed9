import type { Knex } from 'knex';
import type { CaseFile } from '../mechanism/caseFile';
import type { Deed, Outcome } from './action';
import { advance } from './advance';
import { movedClocks } from './movedClocks';
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
  const moved = id === null ? [] : movedClocks(file, bare, around);
  const next =
    moved.length === 0
      ? bare
      : { ...bare, events: bare.events.with(-1, withDetails(bare.events.at(-1), moved)) };
  await strapi
    .plugin('deadlines')
    .service('replay')
    .once(() => saveCase(trx, id, file, next, around.catalogue, around.now));
}

function withDetails(event: CaseFile['events'][number] | undefined, more: { label: string; text: string }[]) {
  if (!event) throw new Error('a deed left no line in the timeline');
  return { ...event, details: [...event.details, ...more] };
}
