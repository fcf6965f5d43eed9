import type { Knex } from 'knex';
import { badInput } from '../../casework/refusals';
import { children } from '../../casework/store/children';
import { Reader } from '../../casework/store/fields';
import type { LiveCatalogue } from '../../catalogue';
import { catalogue as liveCatalogue } from '../../catalogue';
import { integerOf, textOf } from '../../catalogue/columns';
import type { DeskUser } from '../../session/deskUser';
import { showingAmong } from '../handled';
import { transferAnswer } from '../present/dispute';
import type { Column, ListNoun, Page } from '../reading/noun';
import { readPage } from '../reading/page';
import { parseList } from '../reading/parse';
import { unitColumns } from '../reading/unitColumns';
import { scopeDisputes } from '../scope';

type Row = Record<string, unknown>;

const text = (column: string): Column => ({ column, type: 'text' });
const instant = (column: string): Column => ({ column: `t.${column}`, type: 'instant' });

const noun = (catalogue: LiveCatalogue): ListNoun => ({
  columns: {
    number: text('t.number'),
    state: text('t.state'),
    sentAt: instant('sent_at'),
    signedAt: instant('signed_at'),
    returnedAt: instant('returned_at'),
    'dispute.number': text('d.number'),
    'dispute.status': text('d.status'),
    'dispute.eventType': text('d.event_type'),
    ...unitColumns(catalogue, 'fromUnit', 't.from_unit_id'),
    ...unitColumns(catalogue, 'toUnit', 't.to_unit_id'),
  },
  key: 't.id',
  defaultSort: [{ path: 'sentAt', descending: true }],
});

/**
 * GET /api/transfers: slips of annex 3 in cases the user may see; `box=in` those sent to his unit, `box=out` those it
 * sent.
 */
export async function listTransfers(query: Row, user: DeskUser): Promise<Page<unknown>> {
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue(knex);
  const list = noun(catalogue);
  const asked = parseList(query, list, ['box', 'search']);
  const { box } = query;
  if (box !== undefined && box !== 'in' && box !== 'out') {
    throw badInput([{ path: 'box', message: '收件箱为 in，发件箱为 out。' }]);
  }
  const base = () => {
    const scoped = scopeDisputes(knex('transfers as t').join('disputes as d', 'd.id', 't.dispute_id'), user);
    if (box === 'in') scoped.where('t.to_unit_id', user.unitId ?? -1);
    if (box === 'out') scoped.where('t.from_unit_id', user.unitId ?? -1);
    return scoped;
  };
  const read = new Reader(catalogue);
  const page = await readPage(base, transferColumns, asked, list, (row) => row);
  const ids = page.data.map((row) => Number(row.dispute_id));
  const shown = await showingAmong(knex, ids, user, catalogue);
  return {
    ...page,
    data: page.data.map((row) => ({
      ...transferAnswer(children.transfers.read(row, read), shown(Number(row.dispute_id))),
      dispute: transferredCase(row),
    })),
  };
}

/** What a list of slips needs beside the slip. */
export const transferColumns = [
  't.*',
  'd.document_id as dispute_document_id',
  'd.number as dispute_number',
  'd.status as dispute_status',
  'd.revision as dispute_revision',
  'd.event_type',
  'd.scope_kind',
  'd.employer_name',
  'd.tier',
] as const;

/** The case of a slip, in a word. */
export const transferredCase = (row: Row) => ({
  documentId: row.dispute_document_id,
  number: textOf(row.dispute_number),
  status: row.dispute_status,
  revision: integerOf(row.dispute_revision),
  eventType: textOf(row.event_type),
  scopeKind: textOf(row.scope_kind),
  employerName: textOf(row.employer_name),
  tier: textOf(row.tier),
});
