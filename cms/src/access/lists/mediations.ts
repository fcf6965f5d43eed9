import type { Knex } from 'knex';
import { children } from '../../casework/store/children';
import { Reader } from '../../casework/store/fields';
import { type LiveCatalogue, catalogue as liveCatalogue } from '../../catalogue';
import type { MediationRow } from '../../contract';
import type { DeskUser } from '../../session/deskUser';
import { showingAmong } from '../handled';
import { briefColumns, briefFilters, briefPersonal, disputeInBrief } from '../present/inBrief';
import { mediationAnswer } from '../present/records';
import { containing } from '../reading/containing';
import type { ListNoun, Page } from '../reading/noun';
import { readPage } from '../reading/page';
import { parseList } from '../reading/parse';
import { unitColumns } from '../reading/unitColumns';
import { scopeDisputes } from '../scope';

type Row = Record<string, unknown>;

const noun = (catalogue: LiveCatalogue): ListNoun => ({
  columns: {
    kind: { column: 'm.kind', type: 'text' },
    agreement: { column: 'm.agreement', type: 'text' },
    startedAt: { column: 'm.started_at', type: 'instant' },
    judicialConfirmedOn: { column: 'm.judicial_confirmed_on', type: 'day' },
    round: { column: 'm.round', type: 'integer' },
    ...unitColumns(catalogue, 'unit', 'm.unit_id'),
    ...briefFilters(catalogue),
  },
  personal: new Set([...briefPersonal, 'sessions', 'participants', 'result']),
  key: 'm.id',
  defaultSort: [{ path: 'startedAt', descending: true }],
});

/**
 * GET /api/mediations: the mediations of the cases the user may see, the newest first (R36); `search` looks for the
 * case's number and employer. Who took part and what came of it is masked as on the case itself (P6).
 */
export async function listMediations(query: Row, user: DeskUser): Promise<Page<MediationRow>> {
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  const list = noun(catalogue);
  const asked = parseList(query, list, ['search']);
  const base = () =>
    containing(
      scopeDisputes(knex('mediations as m').join('disputes as d', 'd.id', 'm.dispute_id'), user),
      query.search,
      ['d.number', 'd.employer_name'],
    );
  const page = await readPage(base, ['m.*', ...briefColumns], asked, list, (row) => row);
  const ids = page.data.map((row) => Number(row.dispute_row));
  const shown = await showingAmong(knex, ids, user, catalogue);
  const read = new Reader(catalogue);
  return {
    ...page,
    data: page.data.map((row) => ({
      ...mediationAnswer(children.mediations.read(row, read), shown(Number(row.dispute_row))),
      dispute: disputeInBrief(row, catalogue),
    })),
  };
}
