import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { rolesAmong } from '../access/handled';
import { whereLight } from '../access/lists/lights';
import { clockAnswer, clockColumns } from '../access/present/clocks';
import { briefColumns, briefFilters, briefPersonal, disputeInBrief } from '../access/present/inBrief';
import { unitById, unitOf } from '../access/present/references';
import type { Column, ListNoun, Page } from '../access/reading/noun';
import { readPage } from '../access/reading/page';
import { parseList } from '../access/reading/parse';
import { works } from '../access/relations';
import { tableAllows } from '../access/rights';
import type { LiveCatalogue } from '../catalogue';
import { instantOf, integerOf } from '../catalogue/columns';
import { snapshot } from '../catalogue/snapshot';
import type { OverseenClock, Relation, Rung, Status, UnitRole } from '../contract';
import { present as now } from '../present';
import type { DeskUser } from '../session/deskUser';
import { requireOversight, scopeOverseen } from './overseers';

type Row = Record<string, unknown>;

function noun(catalogue: LiveCatalogue, today: string): ListNoun {
  const ofCase = briefFilters(catalogue);
  const day = (column: string): Column => ({ column: `c.${column}`, type: 'day' });
  return {
    columns: {
      unit: { column: 'c.unit', type: 'text' },
      rule: { column: 'c.rule', type: 'text' },
      dueOn: day('due_on'),
      startOn: day('start_on'),
      provisional: { column: 'c.provisional', type: 'boolean' },
      light: { column: 'c.due_on', type: 'code', where: (query, light) => whereLight(query, light, today) },
      ...ofCase,
      tier: { column: 'd.tier', type: 'text' },
      town: { column: 'd.town', type: 'text' },
    },
    personal: new Set(briefPersonal),
    key: 'c.id',
    defaultSort: [{ path: 'dueOn', descending: false }],
  };
}

/**
 * GET /api/supervision/clocks: what is still owed in the cases the user oversees, by due date, with the last rung of the
 * ladder its unit has reached and what the user may do about it.
 * @throws Refusal 403, 400
 */
export async function listOverseenClocks(query: Row, user: DeskUser): Promise<Page<OverseenClock>> {
  const knex: Knex = strapi.db.connection;
  const county = await snapshot();
  const { catalogue } = county;
  requireOversight(user, catalogue);
  const today = shanghaiDay(now());
  const list = noun(catalogue, today);
  const asked = parseList(query, list);
  const clocks = () => scopeOverseen(knex('clocks as c').where('c.state', 'running'), user, 'c.case_id');
  const base = () => clocks().join('disputes as d', 'd.id', 'c.case_id');
  // every clock has its case: counting needs the join only where the case is asked about
  const ofCase = /"path":"(dispute\.|tier|town)/.test(JSON.stringify(asked.filters));
  const columns = [...clockColumns.map((column) => `c.${column}`), ...briefColumns, 'd.round'];
  const page = await readPage(base, columns, asked, list, (row) => row, ofCase ? base : clocks);
  const ids = page.data.map((row) => Number(row.dispute_row));
  const roles = await rolesAmong(knex, ids, user);
  const rungs = await rungsOf(knex, ids, catalogue);
  return {
    ...page,
    data: page.data.map((row) => {
      const id = Number(row.dispute_row);
      const dispute = disputeInBrief(row, catalogue);
      const clock = clockAnswer(row, today, county);
      return {
        documentId: String(row.document_id),
        ...clock,
        unitReference: unitOf(catalogue, clock.unit),
        dispute,
        rung: rungs.get(`${id} ${row.round} ${clock.unit}`) ?? null,
        actions: actionsOn(user, roles.get(id) ?? new Set(), dispute.status, clock.unit),
      };
    }),
  };
}

function actionsOn(
  user: DeskUser,
  roles: ReadonlySet<UnitRole>,
  status: Status,
  unit: string,
): OverseenClock['actions'] {
  if (!works(user) || unit === user.unitCode) return [];
  const relations = new Set<Relation>([...roles, ...(user.unitIsCentre ? (['centre'] as const) : [])]);
  return (['urge', 'supervise', 'reassign'] as const).filter((name) =>
    tableAllows(user, relations, name, status),
  );
}

/** The newest notice each unit got in each case and round: `case round unit`. */
async function rungsOf(
  knex: Knex,
  ids: readonly number[],
  catalogue: LiveCatalogue,
): Promise<ReadonlyMap<string, Rung>> {
  if (ids.length === 0) return new Map();
  const rows: Row[] = await knex('supervisions')
    .whereIn('dispute_id', [...new Set(ids)])
    .orderBy(['at', 'id'])
    .select('dispute_id', 'round', 'to_unit_id', 'from_unit_id', 'kind', 'level', 'at');
  return new Map(
    rows.map((row) => [
      `${row.dispute_id} ${row.round} ${unitById(catalogue, row.to_unit_id)?.code ?? ''}`,
      {
        kind: String(row.kind) as Rung['kind'],
        level: integerOf(row.level) ?? 1,
        at: instantOf(row.at) ?? '',
        fromUnit: unitById(catalogue, row.from_unit_id),
      },
    ]),
  );
}
