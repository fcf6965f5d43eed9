import type { Knex } from 'knex';
import { badInput } from '../../casework/refusals';
import { children } from '../../casework/store/children';
import { Reader } from '../../casework/store/fields';
import { type LiveCatalogue, catalogue as liveCatalogue } from '../../catalogue';
import type { SupervisionRow } from '../../contract';
import type { DeskUser } from '../../session/deskUser';
import { showingAmong } from '../handled';
import { briefColumns, briefFilters, briefPersonal, disputeInBrief } from '../present/inBrief';
import { supervisionAnswer } from '../present/records';
import type { ListNoun, Page } from '../reading/noun';
import { readPage } from '../reading/page';
import { parseList } from '../reading/parse';
import { unitColumns } from '../reading/unitColumns';
import { scopeDisputes } from '../scope';

type Row = Record<string, unknown>;

const noun = (catalogue: LiveCatalogue): ListNoun => ({
  columns: {
    kind: { column: 's.kind', type: 'text' },
    level: { column: 's.level', type: 'integer' },
    at: { column: 's.at', type: 'instant' },
    ...unitColumns(catalogue, 'fromUnit', 's.from_unit_id'),
    ...unitColumns(catalogue, 'toUnit', 's.to_unit_id'),
    ...briefFilters(catalogue),
  },
  personal: new Set([...briefPersonal, 'text']),
  key: 's.id',
  defaultSort: [{ path: 'at', descending: true }],
});

const boxes = ['in', 'out', 'all'];

/**
 * GET /api/supervisions: the notices of the ladder in cases the user may see; `box=in` those his unit got, `box=out`
 * those it sent.
 */
export async function listSupervisions(query: Row, user: DeskUser): Promise<Page<SupervisionRow>> {
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  const list = noun(catalogue);
  const asked = parseList(query, list, ['box']);
  const { box = 'all' } = query;
  if (!boxes.includes(String(box))) {
    throw badInput([{ path: 'box', message: '收到的为 in，发出的为 out，全部为 all。' }]);
  }
  const base = () => {
    const scoped = scopeDisputes(
      knex('supervisions as s').join('disputes as d', 'd.id', 's.dispute_id'),
      user,
    );
    if (box === 'in') scoped.where('s.to_unit_id', user.unitId ?? -1);
    if (box === 'out') scoped.where('s.from_unit_id', user.unitId ?? -1);
    return scoped;
  };
  const page = await readPage(base, ['s.*', ...briefColumns], asked, list, (row) => row);
  const ids = page.data.map((row) => Number(row.dispute_row));
  const shown = await showingAmong(knex, ids, user, catalogue);
  const read = new Reader(catalogue);
  return {
    ...page,
    data: page.data.map((row) => ({
      ...supervisionAnswer(children.supervisions.read(row, read), shown(Number(row.dispute_row))),
      dispute: disputeInBrief(row, catalogue),
    })),
  };
}
