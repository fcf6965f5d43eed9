import type { Knex } from 'knex';
import { shanghaiMinute } from '../casework/checks';
import { stageForbids } from '../casework/refusals';
import type { Surroundings } from '../casework/surroundings';
import type { CaseFile } from '../mechanism/caseFile';
import type { AgendaItemRecord } from '../mechanism/records';
import type { DeskUser } from '../session/deskUser';
import type { StoredConference } from './conference';
import { conferenceName, preparedAt, tellCase } from './tellCase';

/** The action under which a case's timeline tells of agendas. */
const SCHEDULE = 'schedule';

/** An item by where it stands: of which case it is, and its place. */
export interface ItemRow {
  id: number;
  documentId: string;
  disputeId: number;
  state: AgendaItemRecord['state'];
  conference: string | null;
  position: number | null;
}

const itemRow = (row: Record<string, unknown>): ItemRow => ({
  id: Number(row.id),
  documentId: String(row.document_id),
  disputeId: Number(row.dispute_id),
  state: String(row.state) as ItemRow['state'],
  conference: row.conference === null ? null : String(row.conference),
  position: row.position === null ? null : Number(row.position),
});

/** The items on a conference's agenda in their order, and those asked for besides. */
export async function itemRows(trx: Knex, conference: string, asked: readonly string[] = []) {
  const rows: Record<string, unknown>[] = await trx('agenda_items')
    .where('conference', conference)
    .orWhereIn('document_id', [...asked])
    .orderByRaw('case when position is null then 1 else 0 end, position, id');
  return rows.map(itemRow).filter(({ state }) => state !== 'withdrawn');
}

const found = (file: CaseFile, { documentId, state, conference }: ItemRow): AgendaItemRecord => {
  const item = file.agendaItems.find((one) => one.documentId === documentId);
  // somebody acted on the case between the reading of the agenda and the locking of the case
  if (!item || item.state !== state || item.conference !== conference)
    throw stageForbids(
      `${file.dispute.number ?? ''}刚被办理，已不在原来的状态，请刷新议程后重试。`,
      file.dispute.status,
    );
  return item;
};

/** Always in the same order, so that two transactions never wait for each other's cases. */
const byCase = (items: readonly ItemRow[]) => [...items].sort((a, b) => a.disputeId - b.disputeId);

/** Puts a waiting item on the agenda of a conference, in its case. */
export const takeUp = (
  trx: Knex,
  item: ItemRow & { position: number },
  conference: StoredConference,
  user: DeskUser,
  around: Surroundings,
): Promise<void> =>
  tellCase(trx, item.disputeId, SCHEDULE, preparedAt(conference.heldAt, around.now), user, around, (file) => {
    const record = found(file, { ...item, state: 'waiting' });
    const { documentId, referredAt } = record;
    return {
      notBefore: referredAt,
      outcome: {
        agendaItems: [
          {
            ...record,
            state: 'scheduled',
            conference: conference.documentId,
            position: item.position,
          },
        ],
        facts: [{ name: 'putOnAgenda', subject: documentId }],
        sentence: `列入联席会议议程：${conferenceName(conference)}`,
      },
    };
  });

/** Takes an item off the agenda: it waits for another conference. */
export const takeOff = (
  trx: Knex,
  item: ItemRow,
  conference: StoredConference,
  user: DeskUser,
  around: Surroundings,
  why = '移出联席会议议程',
): Promise<void> =>
  tellCase(trx, item.disputeId, SCHEDULE, around.now.toISOString(), user, around, (file) => {
    const record = found(file, item);
    return {
      notBefore: record.referredAt,
      outcome: {
        agendaItems: [{ ...record, state: 'waiting', conference: null, position: null }],
        facts: [{ name: 'takenOffAgenda', subject: record.documentId }],
        sentence: `${why}：${conferenceName(conference)}，等待下次会议`,
      },
    };
  });

/** A conference that is cancelled gives its items back. */
export async function releaseItems(
  trx: Knex,
  conference: StoredConference,
  user: DeskUser,
  around: Surroundings,
): Promise<void> {
  for (const item of byCase(await itemRows(trx, conference.documentId)))
    await takeOff(trx, item, conference, user, around, '联席会议取消');
}

/** A conference that is put off or brought forward tells the cases on its agenda. */
export async function tellNewTime(
  trx: Knex,
  conference: StoredConference,
  before: string,
  user: DeskUser,
  around: Surroundings,
): Promise<void> {
  const items = await itemRows(trx, conference.documentId);
  for (const item of byCase(items.filter(({ state }) => state === 'scheduled')))
    await tellCase(trx, item.disputeId, SCHEDULE, around.now.toISOString(), user, around, (file) => ({
      notBefore: found(file, item).referredAt,
      outcome: {
        facts: [{ name: 'conferenceMoved', subject: item.documentId }],
        sentence: `联席会议改期：${conference.number}，${shanghaiMinute(before)} → ${shanghaiMinute(conference.heldAt)}`,
      },
    }));
}
