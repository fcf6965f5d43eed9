import { addDays, isWorkday, shanghaiDay, workdaysBetween } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { children } from '../../casework/store/children';
import { Reader } from '../../casework/store/fields';
import { surroundings } from '../../casework/surroundings';
import { instantOf, textOf } from '../../catalogue/columns';
import type { DeskUser } from '../../session/deskUser';
import { deputising } from '../../staffing/deputising';
import { showingAmong } from '../handled';
import { transferColumns, transferredCase } from '../lists/transfers';
import { works } from '../relations';
import { transferAnswer } from './dispute';
import { nameShown } from './persons';

const MOST = 5;

type Row = Record<string, unknown>;

/** The desk of one unit today: what is late, due, waiting for a signature, and this month's figures. */
export async function workbench(user: DeskUser) {
  const knex: Knex = strapi.db.connection;
  const { catalogue, calendar, now } = await surroundings(knex);
  const today = shanghaiDay(now);
  const day = {
    today,
    isWorkday: isWorkday(today, calendar),
    workdaysLeftThisWeek: workdaysBetween(previousDay(today), endOfWeek(today), calendar),
  };
  if (!works(user) || user.unitId === null || user.unitCode === null) return { ...day, counts: null };
  const read = new Reader(catalogue);
  const inbox: Row[] = await knex('transfers as t')
    .join('disputes as d', 'd.id', 't.dispute_id')
    .where({ 't.to_unit_id': user.unitId, 't.state': 'sent' })
    .orderBy('t.sent_at')
    .limit(MOST)
    .select(transferColumns);
  const ids = inbox.map((row) => Number(row.dispute_id));
  const shown = await showingAmong(knex, ids, user, catalogue);
  const drafts: Row[] = await draftsOf(knex, user.unitId).orderBy('updated_at', 'desc').limit(MOST);
  return {
    ...day,
    counts: {
      ...(await clockCounts(knex, user.unitCode, today)),
      open: await count(openOf(knex, user.unitId)),
      awaitingSignature: await count(knex('transfers').where({ to_unit_id: user.unitId, state: 'sent' })),
      drafts: await count(draftsOf(knex, user.unitId)),
    },
    onTimeRate: {
      year: await onTime(knex, user.unitCode, `${today.slice(0, 4)}-01-01`, today),
      lastMonth: await onTime(knex, user.unitCode, ...lastMonth(today)),
    },
    stages: await stages(knex, user.unitId),
    month: await month(knex, user.unitId, today),
    deputising: await deputising(knex, user, catalogue, today),
    awaitingSignature: inbox.map((row) => ({
      ...transferAnswer(children.transfers.read(row, read), shown(Number(row.dispute_id))),
      dispute: transferredCase(row),
    })),
    drafts: drafts.map((row) => ({
      documentId: row.document_id,
      employerName: textOf(row.employer_name),
      applicantName: nameShown(textOf(row.applicant_name), true),
      updatedAt: instantOf(row.updated_at),
    })),
  };
}

const previousDay = (day: string): string => addDays(day, -1);

/** The Sunday of a day's week. */
function endOfWeek(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}

/** First and last day of the month before a day's. */
function lastMonth(day: string): [string, string] {
  const last = previousDay(`${day.slice(0, 7)}-01`);
  return [`${last.slice(0, 7)}-01`, last];
}

async function count(query: Knex.QueryBuilder): Promise<number> {
  const [{ total }] = await query.clone().clearSelect().count('* as total');
  return Number(total);
}

const draftsOf = (knex: Knex, unitId: number): Knex.QueryBuilder =>
  knex('disputes').where({ accepting_unit_id: unitId, status: 'draft' });

/** Cases this unit is answerable for now. */
const openOf = (knex: Knex, unitId: number): Knex.QueryBuilder =>
  knex('disputes').where('answerable_unit_id', unitId).whereNotIn('status', ['draft', 'declined', 'closed']);

async function clockCounts(knex: Knex, unit: string, today: string) {
  const running = () => knex('clocks').where({ unit, state: 'running' });
  return {
    overdue: await count(running().where('due_on', '<', today)),
    dueToday: await count(running().where('due_on', today)),
    dueSoon: await count(running().where('due_on', '>', today).where('yellow_on', '<=', today)),
    clocks: await count(running()),
  };
}

/** Resolve clocks that fell due in a period, and how many of them were met in time (statistics.md, 按期办结率). */
async function onTime(
  knex: Knex,
  unit: string,
  from: string,
  to: string,
): Promise<{ met: number; due: number }> {
  const due = () =>
    knex('clocks')
      .where('unit', unit)
      .whereIn('state', ['met', 'metLate', 'running'])
      .where('rule', 'like', '%.resolve')
      .whereBetween('due_on', [from, to]);
  return {
    met: await count(due().where('state', 'met')),
    due: await count(due().where((either) => either.whereNot('state', 'running').orWhere('due_on', '<', to))),
  };
}

async function stages(knex: Knex, unitId: number): Promise<Record<string, number>> {
  const rows: Row[] = await knex('disputes')
    .where('answerable_unit_id', unitId)
    .whereNotIn('status', ['draft', 'declined'])
    .groupBy('stage')
    .select('stage')
    .count('* as total');
  const counted = new Map(rows.map((row) => [String(row.stage), Number(row.total)]));
  return Object.fromEntries(
    ['acceptance', 'handling', 'archiving', 'closing'].map((stage) => [stage, counted.get(stage) ?? 0]),
  );
}

/** What this unit registered, accepted and closed this month. */
async function month(knex: Knex, unitId: number, today: string) {
  const from = new Date(`${today.slice(0, 7)}-01T00:00:00+08:00`);
  const since = strapi.db.dialect.client === 'sqlite' ? from.getTime() : from.toISOString();
  const mine = (column: string) =>
    count(knex('disputes').where('accepting_unit_id', unitId).where(column, '>=', since));
  return {
    registered: await mine('registered_at'),
    accepted: await mine('accepted_at'),
    closed: await mine('closed_at'),
  };
}
