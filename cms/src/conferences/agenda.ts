import type { Done } from '../casework/idempotency';
import { readInput } from '../casework/readInput';
import { badInput, type FieldError, stageForbids } from '../casework/refusals';
import { surroundings } from '../casework/surroundings';
import { inTransaction } from '../casework/transaction';
import { agendaInput } from '../contract';
import { sent } from '../registers/writing';
import type { DeskUser } from '../session/deskUser';
import type { StoredConference } from './conference';
import { type ItemRow, itemRows, takeOff, takeUp } from './itemsOf';
import { requireOrganiser } from './rights';
import { lockConference } from './write';

/**
 * Sets the agenda of a conference: the items in their order. One that is left out waits again, unless it is decided.
 * Each case that is taken up or put back gets its line in the timeline, all in one transaction; a new order alone is
 * the conference's affair.
 * @throws Refusal 403, 404, 409 stale or no longer planned, 400 naming every item
 */
export function setAgenda(documentId: string, body: unknown, user: DeskUser, now?: Date): Promise<Done> {
  requireOrganiser(user);
  return inTransaction(async (trx) => {
    const around = await surroundings(trx, now);
    const conference = await lockConference(trx, documentId, sent(body));
    if (conference.state === 'cancelled' || conference.state === 'minuted')
      throw stageForbids(
        conference.state === 'cancelled'
          ? '此次会议已取消，不能安排议程。'
          : '此次会议已形成纪要，议程不能再改。',
        conference.state,
      );
    const { input, errors } = readInput(agendaInput, sent(body));
    if (!input) throw badInput(errors);
    const rows = await itemRows(trx, documentId, input.items);
    const wrong = itemErrors(input.items, rows, conference);
    if (wrong.length > 0) throw badInput(wrong);
    const agenda = placed(input.items, rows);
    const listed = new Set(agenda.map((item) => item.documentId));
    const changes = [
      ...agenda
        .filter((item) => item.conference === null)
        .map((item) => ({ item, change: () => takeUp(trx, item, conference, user, around) })),
      ...rows
        .filter((item) => !listed.has(item.documentId))
        .map((item) => ({ item, change: () => takeOff(trx, item, conference, user, around) })),
    ].sort((a, b) => a.item.disputeId - b.item.disputeId);
    for (const { change } of changes) await change();
    const moved = await putInOrder(agenda, rows);
    if (changes.length + moved > 0) await nextRevision(conference);
    return { documentId, warnings: [] };
  });
}

function itemErrors(
  asked: readonly string[],
  rows: readonly ItemRow[],
  { documentId }: StoredConference,
): FieldError[] {
  const known = new Map(rows.map((row) => [row.documentId, row]));
  return asked.flatMap((id, index) => {
    const path = `items.${index}`;
    const item = known.get(id);
    if (!item) return [{ path, message: '没有这个议题，或此件已改走其他去向，请刷新后重试。' }];
    if (asked.indexOf(id) < index) return [{ path, message: '议题重复，请去掉重复的。' }];
    if (item.conference === documentId || item.state === 'waiting') return [];
    return [{ path, message: '此议题已列入另一次会议，请先从那次会议移出。' }];
  });
}

/** The agenda as asked for, with places from 1; what is decided and was not named keeps its place before the others. */
function placed(asked: readonly string[], rows: readonly ItemRow[]): (ItemRow & { position: number })[] {
  const known = new Map(rows.map((row) => [row.documentId, row]));
  const decided = rows.filter(({ documentId, state }) => state === 'decided' && !asked.includes(documentId));
  return [...decided, ...asked.flatMap((id) => known.get(id) ?? [])].map((item, index) => ({
    ...item,
    position: index + 1,
  }));
}

/** Writes the places of items that stay on the agenda. */
async function putInOrder(
  agenda: readonly (ItemRow & { position: number })[],
  rows: readonly ItemRow[],
): Promise<number> {
  const before = new Map(rows.map(({ documentId, position }) => [documentId, position]));
  const moved = agenda.filter(
    ({ documentId, conference, position }) => conference !== null && before.get(documentId) !== position,
  );
  for (const { documentId, position } of moved)
    await strapi
      .documents('api::agenda-item.agenda-item')
      .update({ documentId, data: { position } as never });
  return moved.length;
}

const nextRevision = async ({ documentId, revision }: StoredConference): Promise<void> => {
  await strapi
    .documents('api::conference.conference')
    .update({ documentId, data: { revision: revision + 1 } as never });
};
