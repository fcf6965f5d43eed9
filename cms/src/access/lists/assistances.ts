import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { badInput } from '../../casework/refusals';
import { children } from '../../casework/store/children';
import { Reader } from '../../casework/store/fields';
import type { LiveCatalogue } from '../../catalogue';
import { snapshot } from '../../catalogue/snapshot';
import type { AssistanceRow, ClockAnswer } from '../../contract';
import { present as now } from '../../present';
import type { DeskUser } from '../../session/deskUser';
import { showingAmong } from '../handled';
import { clockAnswer, clockColumns } from '../present/clocks';
import { briefColumns, briefFilters, briefPersonal, disputeInBrief } from '../present/inBrief';
import { assistanceAnswer } from '../present/records';
import type { Column, ListNoun, Page, Query } from '../reading/noun';
import { readPage } from '../reading/page';
import { parseList } from '../reading/parse';
import { unitColumns } from '../reading/unitColumns';
import { works } from '../relations';
import { scopeDisputes } from '../scope';
import { permissions } from '../table';

type Row = Record<string, unknown>;
type State = AssistanceRow['state'];

const instant = (column: string): Column => ({ column: `a.${column}`, type: 'instant' });

/** The SQL twin of `assistanceState`. */
function whereState(query: Query, state: string): Query {
  if (state === 'resultReplied') return query.whereNotNull('a.result_at');
  const unanswered = query.whereNull('a.result_at');
  if (state === 'ended') return unanswered.whereNotNull('a.ended_at');
  const owed = unanswered.whereNull('a.ended_at');
  if (state === 'measuresReplied') return owed.whereNotNull('a.measures_at');
  const silent = owed.whereNull('a.measures_at');
  if (state === 'signed') return silent.whereNotNull('a.signed_at');
  if (state === 'requested') return silent.whereNull('a.signed_at');
  return query.whereRaw('1 = 0');
}

const noun = (catalogue: LiveCatalogue): ListNoun => ({
  columns: {
    state: { column: 'a.ended_at', type: 'code', where: whereState },
    requestedAt: instant('requested_at'),
    signedAt: instant('signed_at'),
    measuresAt: instant('measures_at'),
    resultAt: instant('result_at'),
    endedAt: instant('ended_at'),
    chased: { column: 'a.chased', type: 'integer' },
    ...unitColumns(catalogue, 'unit', 'a.unit_id'),
    ...unitColumns(catalogue, 'requestedBy', 'a.requested_by_id'),
    ...briefFilters(catalogue),
  },
  personal: new Set([...briefPersonal, 'opinion', 'measures', 'result']),
  key: 'a.id',
  defaultSort: [{ path: 'requestedAt', descending: true }],
});

/**
 * GET /api/assistances: help asked for in cases the user may see; `box=in` of his unit, `box=out` by it. Each with its
 * clocks, so that both sides see what is owed by when.
 */
export async function listAssistances(query: Row, user: DeskUser): Promise<Page<AssistanceRow>> {
  const knex: Knex = strapi.db.connection;
  const county = await snapshot();
  const { catalogue } = county;
  const list = noun(catalogue);
  const asked = parseList(query, list, ['box']);
  const { box } = query;
  if (box !== undefined && box !== 'in' && box !== 'out') {
    throw badInput([{ path: 'box', message: '收到的协办为 in，发出的协办为 out。' }]);
  }
  const base = () => {
    const scoped = scopeDisputes(
      knex('assistances as a').join('disputes as d', 'd.id', 'a.dispute_id'),
      user,
    );
    if (box === 'in') scoped.where('a.unit_id', user.unitId ?? -1);
    if (box === 'out') scoped.where('a.requested_by_id', user.unitId ?? -1);
    return scoped;
  };
  const page = await readPage(base, ['a.*', ...briefColumns], asked, list, (row) => row);
  const ids = page.data.map((row) => Number(row.dispute_row));
  const shown = await showingAmong(knex, ids, user, catalogue);
  const today = shanghaiDay(now());
  const clocks = await clocksOf(knex, page.data);
  const read = new Reader(catalogue);
  return {
    ...page,
    data: page.data.map((row) => {
      const record = children.assistances.read(row, read);
      const answer = assistanceAnswer(record, shown(Number(row.dispute_row)));
      const dispute = disputeInBrief(row, catalogue);
      const own = (clocks.get(record.documentId) ?? []).map((clock) => clockAnswer(clock, today, county));
      const next = earliest(own);
      return {
        ...answer,
        dispute,
        clocks: own,
        dueOn: next?.dueOn ?? null,
        light: next?.light ?? null,
        remaining: next?.remaining ?? null,
        action: nextStep(answer.state, record.unit, dispute.status, user),
      };
    }),
  };
}

const earliest = (clocks: readonly ClockAnswer[]): ClockAnswer | undefined =>
  clocks
    .filter(({ remaining }) => remaining !== null)
    .sort((left, right) => (left.dueOn ?? '').localeCompare(right.dueOn ?? ''))[0];

const steps: Readonly<Partial<Record<State, NonNullable<AssistanceRow['action']>>>> = {
  requested: 'sign-assistance',
  signed: 'reply-measures',
  measuresReplied: 'reply-result',
};

/** What the assisting unit does next, where it is the user's own and the case lets it. */
function nextStep(
  state: State,
  unit: string,
  status: AssistanceRow['dispute']['status'],
  user: DeskUser,
): AssistanceRow['action'] {
  const step = steps[state];
  const own = works(user) && user.unitCode === unit;
  return step !== undefined && own && permissions[step].from.includes(status) ? step : null;
}

/** The clocks of each help, by its documentId. */
async function clocksOf(knex: Knex, rows: readonly Row[]): Promise<ReadonlyMap<string, Row[]>> {
  const found = new Map<string, Row[]>();
  if (rows.length === 0) return found;
  const clocks: Row[] = await knex('clocks')
    .whereIn('case_id', [...new Set(rows.map((row) => Number(row.dispute_row)))])
    .whereIn(
      'subject',
      rows.map((row) => String(row.document_id)),
    )
    .orderBy(['due_on', 'id'])
    .select(clockColumns);
  for (const clock of clocks) {
    const subject = String(clock.subject);
    found.set(subject, [...(found.get(subject) ?? []), clock]);
  }
  return found;
}
