import type { Knex } from 'knex';
import { showingAmong } from '../access/handled';
import { agendaItemAnswer } from '../access/present/agendaItem';
import { personById, unitOf } from '../access/present/references';
import { scopeDisputes } from '../access/scope';
import { children } from '../casework/store/children';
import { Reader } from '../casework/store/fields';
import type { LiveCatalogue } from '../catalogue';
import { integerOf, textOf } from '../catalogue/columns';
import type { ConferenceAnswer, ConferenceItem, Status } from '../contract';
import type { DeskUser } from '../session/deskUser';
import { conferenceOf } from './conference';
import { hearsAll } from './rights';

type Row = Record<string, unknown>;

/** What a list of conferences needs beside the row: how much is on the agenda, whoever may see it. */
export const conferenceColumns = (knex: Knex) => [
  'c.*',
  knex('agenda_items as a')
    .whereRaw('a.conference = c.document_id')
    .whereIn('a.state', ['scheduled', 'decided'])
    .count('*')
    .as('item_count'),
  knex('agenda_items as a')
    .whereRaw('a.conference = c.document_id')
    .where('a.state', 'decided')
    .count('*')
    .as('decided_count'),
];

/** A conference as somebody sees it: the minutes only the Centre, leaders and units that were summoned read. */
export function conferenceAnswer(row: Row, user: DeskUser, catalogue: LiveCatalogue): ConferenceAnswer {
  const { id: _id, enteredById, ...conference } = conferenceOf(row);
  const hears = hearsAll(user) || conference.attendance.some(({ unit }) => unit === user.unitCode);
  return {
    ...conference,
    attendance: conference.attendance.map(({ unit, ...seat }) => ({
      unit: unitOf(catalogue, unit),
      ...seat,
    })),
    minutes: hears ? conference.minutes : null,
    remark: hears ? conference.remark : null,
    enteredBy: personById(catalogue, enteredById),
    items: Number(row.item_count ?? 0),
    decided: Number(row.decided_count ?? 0),
  };
}

/** What a list of agenda items needs beside the item. */
export const itemColumns = [
  'a.*',
  'd.document_id as dispute_document_id',
  'd.number as dispute_number',
  'd.revision as dispute_revision',
  'd.tier as dispute_tier',
  'd.status as dispute_status',
  'd.employer_name as dispute_employer',
  'd.scope_kind as dispute_scope_kind',
] as const;

/** Rows of agenda items with their cases as somebody sees them; they are of cases that he sees. */
export async function itemAnswers(
  knex: Knex,
  rows: readonly Row[],
  user: DeskUser,
  catalogue: LiveCatalogue,
): Promise<ConferenceItem[]> {
  const shown = await showingAmong(
    knex,
    rows.map((row) => Number(row.dispute_id)),
    user,
    catalogue,
  );
  const conferences = await conferencesOf(knex, rows);
  const read = new Reader(catalogue);
  return rows.map((row) => {
    const item = children.agendaItems.read(row, read);
    return {
      ...agendaItemAnswer(item, conferences.get(item.conference ?? ''), shown(Number(row.dispute_id))),
      position: item.position,
      dispute: {
        documentId: String(row.dispute_document_id),
        number: textOf(row.dispute_number),
        revision: integerOf(row.dispute_revision) ?? 1,
        tier: textOf(row.dispute_tier),
        status: String(row.dispute_status) as Status,
        employer: textOf(row.dispute_employer),
        scopeKind: textOf(row.dispute_scope_kind),
      },
    };
  });
}

async function conferencesOf(knex: Knex, rows: readonly Row[]): Promise<ReadonlyMap<string, Row>> {
  const ids = [...new Set(rows.flatMap(({ conference }) => textOf(conference) ?? []))];
  if (ids.length === 0) return new Map();
  const found: Row[] = await knex('conferences').whereIn('document_id', ids);
  return new Map(found.map((row) => [String(row.document_id), row]));
}

/** The items on a conference's agenda in their order, and how many the reader may not see. */
export async function agendaOf(
  knex: Knex,
  conference: string,
  user: DeskUser,
  catalogue: LiveCatalogue,
): Promise<{ items: ConferenceItem[]; hiddenItems: number }> {
  const all = () =>
    knex('agenda_items as a')
      .join('disputes as d', 'd.id', 'a.dispute_id')
      .where('a.conference', conference)
      .whereIn('a.state', ['scheduled', 'decided']);
  const [counted] = await all().count('* as total');
  const rows: Row[] = await scopeDisputes(all(), user)
    .orderByRaw('case when a.position is null then 1 else 0 end, a.position, a.id')
    .select([...itemColumns]);
  const items = await itemAnswers(knex, rows, user, catalogue);
  return { items, hiddenItems: Number(counted?.total ?? 0) - items.length };
}
