import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { unitReference } from '../access/present/references';
import { catalogue as liveCatalogue } from '../catalogue';
import { dayOf } from '../catalogue/columns';
import type { BoardRow, Status } from '../contract';
import { statuses } from '../contract';
import { present } from '../present';
import type { DeskUser } from '../session/deskUser';
import { requireOversight, scopeOverseen } from './overseers';
import { runningClocks, urgency } from './runningClocks';

type Row = Record<string, unknown>;

/** Statuses in which somebody has to act. */
const ended: readonly Status[] = ['draft', 'declined', 'closed'];
const open = statuses.filter((status) => !ended.includes(status));

/**
 * GET /api/supervision/board: how each unit stands with the cases the user oversees, the worst first.
 * @throws Refusal 403
 */
export async function board(user: DeskUser): Promise<{ data: BoardRow[]; meta: { today: string } }> {
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  requireOversight(user, catalogue);
  const today = shanghaiDay(present());
  const lights: Row[] = await scopeOverseen(runningClocks(knex, catalogue), user, 'c.case_id')
    .groupBy('c.unit')
    .select('c.unit')
    .min('c.due_on as oldest')
    .select(
      ...[0, 1, 2, 3].map((rank) =>
        knex.raw('sum(case when (?) = ? then 1 else 0 end) as ??', [
          urgency(knex, today),
          rank,
          `rank_${rank}`,
        ]),
      ),
    );
  const answering = await countsBy(
    scopeOverseen(knex('disputes as d'), user, 'd.id')
      .whereIn(
        'd.answerable_unit_id',
        [...catalogue.units.values()].map(({ id }) => id),
      )
      .whereIn('d.status', open)
      .groupBy('d.answerable_unit_id')
      .select('d.answerable_unit_id as unit_id')
      .count('* as total'),
  );
  const urged = await countsBy(notices(knex, user, 'urge'));
  const supervised = await countsBy(notices(knex, user, 'supervise'));
  const late = await countsBy(enteredLate(knex, user, today));
  const byUnit = new Map(lights.map((row) => [String(row.unit), row]));
  const rows = [...catalogue.units.values()].map((unit): BoardRow => {
    const row = byUnit.get(unit.code);
    const ranked = (rank: number) => Number(row?.[`rank_${rank}`] ?? 0);
    return {
      unit: unitReference(unit),
      open: answering.get(unit.id) ?? 0,
      red: ranked(3),
      orange: ranked(2),
      yellow: ranked(1),
      green: ranked(0),
      urged: urged.get(unit.id) ?? 0,
      supervised: supervised.get(unit.id) ?? 0,
      enteredLate: late.get(unit.id) ?? 0,
      oldestDueOn: dayOf(row?.oldest),
    };
  });
  return { data: rows.filter(concerned).sort(worstFirst), meta: { today } };
}

/** Open cases in which each unit was sent a notice of a kind in the present round. */
const notices = (knex: Knex, user: DeskUser, kind: 'urge' | 'supervise'): Knex.QueryBuilder =>
  scopeOverseen(knex('supervisions as s').join('disputes as d', 'd.id', 's.dispute_id'), user, 's.dispute_id')
    .where('s.kind', kind)
    .whereRaw('s.round = d.round')
    // by exclusion, so that the few notices lead to their cases and not the many open cases to their notices
    .whereNotIn('d.status', ended)
    .groupBy('s.to_unit_id')
    .select('s.to_unit_id as unit_id')
    .countDistinct('s.dispute_id as total');

/** Deeds that each unit entered late since the month began: paper is told of in time, or the clocks are only believed (D23). */
function enteredLate(knex: Knex, user: DeskUser, today: string): Knex.QueryBuilder {
  const from = new Date(`${today.slice(0, 7)}-01T00:00:00+08:00`);
  const since = strapi.db.dialect.client === 'sqlite' ? from.getTime() : from.toISOString();
  return scopeOverseen(knex('case_events as e'), user, 'e.dispute_id')
    .where('e.late', true)
    .where('e.entered_at', '>=', since)
    .groupBy('e.unit_id')
    .select('e.unit_id')
    .count('* as total');
}

async function countsBy(query: Knex.QueryBuilder): Promise<ReadonlyMap<number, number>> {
  const rows: Row[] = await query;
  return new Map(rows.map((row) => [Number(row.unit_id), Number(row.total)]));
}

const concerned = (row: BoardRow): boolean =>
  row.open + row.red + row.orange + row.yellow + row.green + row.urged + row.supervised + row.enteredLate > 0;

const worstFirst = (left: BoardRow, right: BoardRow): number =>
  right.red - left.red || right.orange - left.orange || right.yellow - left.yellow || right.open - left.open;
