import type { Knex } from 'knex';
import { children } from '../../casework/store/children';
import { Reader } from '../../casework/store/fields';
import { type LiveCatalogue, catalogue as liveCatalogue } from '../../catalogue';
import type { ContactRow } from '../../contract';
import { overseesAll } from '../../oversight/overseers';
import type { DeskUser } from '../../session/deskUser';
import { showingAmong } from '../handled';
import { contactAnswer } from '../present/dispute';
import { briefColumns, briefFilters, briefPersonal, disputeInBrief } from '../present/inBrief';
import type { ListNoun, Page } from '../reading/noun';
import { readPage } from '../reading/page';
import { parseList } from '../reading/parse';
import { unitColumns } from '../reading/unitColumns';
import { scopeDisputes } from '../scope';

type Row = Record<string, unknown>;

const noun = (catalogue: LiveCatalogue): ListNoun => ({
  columns: {
    purpose: { column: 't.purpose', type: 'text' },
    direction: { column: 't.direction', type: 'text' },
    method: { column: 't.method', type: 'text' },
    satisfaction: { column: 't.satisfaction', type: 'text' },
    reached: { column: 't.reached', type: 'boolean' },
    round: { column: 't.round', type: 'integer' },
    at: { column: 't.at', type: 'instant' },
    enteredAt: { column: 't.entered_at', type: 'instant' },
    ...unitColumns(catalogue, 'unit', 't.unit_id'),
    ...briefFilters(catalogue),
  },
  personal: new Set([...briefPersonal, 'content', 'opinion']),
  key: 't.id',
  defaultSort: [{ path: 'at', descending: true }],
});

/**
 * GET /api/contacts: everything told to or heard from applicants in the cases the user may see, newest first. What was
 * said `access/texts.ts` says who reads (P6).
 */
export async function listContacts(query: Row, user: DeskUser): Promise<Page<ContactRow>> {
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  const list = noun(catalogue);
  const asked = parseList(query, list);
  const base = () =>
    scopeDisputes(knex('contact_records as t').join('disputes as d', 'd.id', 't.dispute_id'), user);
  // nobody is told anything in a draft: whoever sees all counts without a look at the cases
  const ofCase = JSON.stringify(asked.filters).includes('"path":"dispute.');
  const counted = overseesAll(user) && !ofCase ? () => knex('contact_records as t') : base;
  const page = await readPage(base, ['t.*', ...briefColumns], asked, list, (row) => row, counted);
  const shown = await showingAmong(
    knex,
    page.data.map((row) => Number(row.dispute_row)),
    user,
    catalogue,
  );
  const read = new Reader(catalogue);
  return {
    ...page,
    data: page.data.map((row) => ({
      ...contactAnswer(children.contacts.read(row, read), shown(Number(row.dispute_row))),
      dispute: disputeInBrief(row, catalogue),
    })),
  };
}
