import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { works } from '../access/relations';
import { scopeDisputes } from '../access/scope';
import { actionOf } from '../casework/table';
import { catalogue as liveCatalogue } from '../catalogue';
import { actionNames, type Station, type StationEdge, type StationsAnswer, statuses } from '../contract';
import { statusRow } from '../mechanism/statuses';
import { present } from '../present';
import type { DeskUser } from '../session/deskUser';
import { overseesAll } from './overseers';
import { runningClocks, urgency } from './runningClocks';

type Row = Record<string, unknown>;

/** GET /api/stations: the process map (F8) with how many of the cases the user may see stand where, and how late. */
export async function stations(user: DeskUser): Promise<StationsAnswer> {
  const knex: Knex = strapi.db.connection;
  const today = shanghaiDay(present());
  const counts = await standing(knex, user);
  const late = await latePerStatus(knex, user, today);
  return {
    data: {
      stations: statuses.map((status): Station => {
        const { stage, title } = statusRow(status);
        const ranked = (rank: number) => late.get(`${status} ${rank}`) ?? 0;
        return {
          status,
          stage,
          title,
          count: counts.get(status) ?? 0,
          red: ranked(3),
          orange: ranked(2),
          yellow: ranked(1),
        };
      }),
      edges: edges(),
    },
    meta: { today },
  };
}

/** How many cases stand in each status. Whoever sees all counts on the index alone, and only his unit's own drafts. */
async function standing(knex: Knex, user: DeskUser): Promise<ReadonlyMap<string, number>> {
  const scoped = overseesAll(user)
    ? knex('disputes as d').whereNot('d.status', 'draft')
    : scopeDisputes(knex('disputes as d'), user);
  const rows: Row[] = await scoped.groupBy('d.status').select('d.status').count('* as total');
  const counts = new Map(rows.map((row) => [String(row.status), Number(row.total)]));
  if (overseesAll(user)) {
    const own = works(user) ? (user.unitId ?? -1) : -1;
    const [drafts] = await knex('disputes')
      .where({ accepting_unit_id: own, status: 'draft' })
      .count('* as total');
    counts.set('draft', Number(drafts?.total ?? 0));
  }
  return counts;
}

/** Cases by status and the most urgent of their running clocks: `handling 3`. */
async function latePerStatus(
  knex: Knex,
  user: DeskUser,
  today: string,
): Promise<ReadonlyMap<string, number>> {
  const unit = works(user) ? user.unitId : null;
  const visible = knex('participations')
    .where('unit_id', unit ?? -1)
    .select('dispute_id');
  const worst = runningClocks(knex, await liveCatalogue())
    .where((due) => due.where('c.yellow_on', '<=', today).orWhere('c.due_on', '<', today))
    .modify((due) => {
      if (!overseesAll(user)) due.whereIn('c.case_id', visible);
    })
    .groupBy('c.case_id')
    .select('c.case_id')
    .max({ rank: urgency(knex, today) })
    .as('w');
  const rows: Row[] = await scopeDisputes(knex.from(worst).join('disputes as d', 'd.id', 'w.case_id'), user)
    .groupBy('d.status', 'w.rank')
    .select('d.status', 'w.rank')
    .count('* as total');
  return new Map(rows.map((row) => [`${row.status} ${row.rank}`, Number(row.total)]));
}

/** The ways between stations, drawn from the table of actions itself; what leaves a case where it is draws none. */
function edges(): StationEdge[] {
  const registering = { action: 'register' as const, title: '登记', by: [] };
  return [
    { ...registering, title: '保存草稿', from: null, to: 'draft' },
    { ...registering, from: 'draft', to: 'registered' },
    { ...registering, from: null, to: 'registered' },
    ...actionNames.flatMap((name) => {
      const { title, from, to, by } = actionOf(name);
      return from.flatMap((start) =>
        to
          .filter((end) => end !== start)
          .map((end): StationEdge => ({ action: name, title, from: start, to: end, by: [...by] })),
      );
    }),
  ];
}
