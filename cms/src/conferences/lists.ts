import type { Knex } from 'knex';
import { like } from '../access/reading/compile';
import type { Column, ListNoun, Page, Query } from '../access/reading/noun';
import { readPage } from '../access/reading/page';
import { parseList } from '../access/reading/parse';
import { unitColumns } from '../access/reading/unitColumns';
import { scopeDisputes } from '../access/scope';
import type { LiveCatalogue } from '../catalogue';
import { catalogue as liveCatalogue } from '../catalogue';
import type { ConferenceAnswer, ConferenceItem } from '../contract';
import type { DeskUser } from '../session/deskUser';
import { conferenceAnswer, conferenceColumns, itemAnswers, itemColumns } from './answer';
import { requireReader } from './rights';

type Row = Record<string, unknown>;

const text = (column: string): Column => ({ column, type: 'text' });
const instant = (column: string): Column => ({ column, type: 'instant' });

const conferences: ListNoun = {
  columns: {
    documentId: text('c.document_id'),
    number: text('c.number'),
    title: text('c.title'),
    state: text('c.state'),
    heldAt: instant('c.held_at'),
    place: text('c.place'),
    convener: text('c.convener'),
    minutesAt: instant('c.minutes_at'),
    createdAt: instant('c.created_at'),
    updatedAt: instant('c.updated_at'),
  },
  key: 'c.id',
  defaultSort: [{ path: 'heldAt', descending: true }],
};

/** GET /api/conferences: all of them, the newest first; `search=` over number, title and convener. */
export async function listConferences(query: Row, user: DeskUser): Promise<Page<ConferenceAnswer>> {
  requireReader(user);
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  const asked = parseList(query, conferences, ['search']);
  const base = () => searched(knex('conferences as c'), query.search);
  return readPage(base, conferenceColumns(knex) as never, asked, conferences, (row) =>
    conferenceAnswer(row, user, catalogue),
  );
}

function searched(query: Query, typed: unknown): Query {
  const words = String(typed ?? '')
    .trim()
    .slice(0, 100);
  if (words === '') return query;
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return query.andWhere((either) => {
    for (const column of ['c.number', 'c.title', 'c.convener'])
      either.orWhere((inner) => void like(inner, column, pattern));
  });
}

const agendaItems = (catalogue: LiveCatalogue): ListNoun => ({
  columns: {
    documentId: text('a.document_id'),
    state: text('a.state'),
    referredAt: instant('a.referred_at'),
    decidedAt: instant('a.decided_at'),
    conference: text('a.conference'),
    position: { column: 'a.position', type: 'integer' },
    'dispute.documentId': text('d.document_id'),
    'dispute.number': text('d.number'),
    'dispute.tier': text('d.tier'),
    'dispute.status': text('d.status'),
    'dispute.scopeKind': text('d.scope_kind'),
    ...unitColumns(catalogue, 'referredBy', 'a.referred_by_id'),
    ...unitColumns(catalogue, 'lead', 'a.lead_id'),
  },
  key: 'a.id',
  defaultSort: [{ path: 'referredAt', descending: false }],
});

/** GET /api/agenda-items: what was referred to a conference in cases the user may see, the oldest first. */
export async function listAgendaItems(query: Row, user: DeskUser): Promise<Page<ConferenceItem>> {
  requireReader(user);
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  const noun = agendaItems(catalogue);
  const asked = parseList(query, noun);
  const base = () =>
    scopeDisputes(knex('agenda_items as a').join('disputes as d', 'd.id', 'a.dispute_id'), user);
  const page = await readPage(base, itemColumns, asked, noun, (row) => row);
  return { ...page, data: await itemAnswers(knex, page.data, user, catalogue) };
}
