import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { badInput } from '../../casework/refusals';
import type { LiveCatalogue } from '../../catalogue';
import { booleanOf, instantOf, integerOf, jsonOf, textOf } from '../../catalogue/columns';
import { snapshot } from '../../catalogue/snapshot';
import { present } from '../../present';
import type { DeskUser } from '../../session/deskUser';
import { handledAmong } from '../handled';
import { clockAnswer, clockColumns } from '../present/clocks';
import { nameShown } from '../present/persons';
import { personById, unitById } from '../present/references';
import { like } from '../reading/compile';
import type { Column, ListNoun, Page, Query } from '../reading/noun';
import { readPage } from '../reading/page';
import { parseList } from '../reading/parse';
import { unitColumns } from '../reading/unitColumns';
import { works } from '../relations';
import { scopeApplicants, scopeDisputes } from '../scope';

type Row = Record<string, unknown>;

const text = (column: string): Column => ({ column: `d.${column}`, type: 'text' });
const instant = (column: string): Column => ({ column: `d.${column}`, type: 'instant' });

const columns: Record<string, Column> = {
  documentId: text('document_id'),
  number: text('number'),
  queryCode: text('query_code'),
  status: text('status'),
  stage: text('stage'),
  tier: text('tier'),
  route: text('route'),
  channel: text('channel'),
  scopeKind: text('scope_kind'),
  eventType: text('event_type'),
  town: text('town'),
  outcome: text('outcome'),
  resolvedBy: text('resolved_by'),
  satisfaction: text('satisfaction'),
  feePeriodFrom: text('fee_period_from'),
  feePeriodTo: text('fee_period_to'),
  amount: { column: 'd.amount', type: 'cents' },
  headCount: { column: 'd.head_count', type: 'integer' },
  anonymous: { column: 'd.anonymous', type: 'boolean' },
  atRisk: { column: 'd.at_risk', type: 'boolean' },
  settledOnTheSpot: { column: 'd.settled_on_the_spot', type: 'boolean' },
  registeredAt: instant('registered_at'),
  acceptedAt: instant('accepted_at'),
  firstTransferredAt: instant('first_transferred_at'),
  repliedAt: instant('replied_at'),
  informedAt: instant('informed_at'),
  archivedAt: instant('archived_at'),
  closedAt: instant('closed_at'),
  createdAt: instant('created_at'),
  updatedAt: instant('updated_at'),
  employerName: text('employer_name'),
  'employer.documentId': {
    column: 'd.employer_id',
    type: 'code',
    where: (query, documentId) =>
      query.whereIn('d.employer_id', (file) =>
        file.select('id').from('employers').where('document_id', documentId),
      ),
  },
  'employer.name': text('employer_name'),
  'employer.creditCode': text('employer_credit_code'),
};

const personal = new Set(['applicant', 'agent', 'representatives', 'applicantName', 'content', 'leads']);

const noun = (catalogue: LiveCatalogue): ListNoun => ({
  columns: {
    ...columns,
    ...unitColumns(catalogue, 'acceptingUnit', 'd.accepting_unit_id'),
    ...unitColumns(catalogue, 'leadUnit', 'd.lead_unit_id'),
    ...unitColumns(catalogue, 'answerableUnit', 'd.answerable_unit_id'),
    'handler.documentId': {
      column: 'd.handler_id',
      type: 'code',
      resolve: (documentId) => catalogue.people.get(documentId)?.id ?? -1,
    },
  },
  personal: new Set([
    ...personal,
    ...['name', 'phone', 'idNumber', 'address'].map((part) => `applicant.${part}`),
  ]),
  key: 'd.id',
  defaultSort: [{ path: 'createdAt', descending: true }],
});

const relations = new Set([
  'accepting',
  'lead',
  'receiving',
  'assisting',
  'recovering',
  'overseeing',
  'former',
  'handling',
]);

/** GET /api/disputes: the cases the user may see, a page at a time; persons masked row by row. */
export async function listDisputes(query: Row, user: DeskUser): Promise<Page<unknown>> {
  const knex: Knex = strapi.db.connection;
  const county = await snapshot();
  const { catalogue } = county;
  const list = noun(catalogue);
  const asked = parseList(query, list, ['search', 'relation', 'overdue', 'queryCode']);
  const today = shanghaiDay(present());
  const base = () => {
    const scoped = scopeDisputes(knex('disputes as d'), user);
    narrowRelation(scoped, query.relation, user);
    if (query.overdue === 'true') scoped.whereIn('d.id', overdueCases(knex, today));
    if (query.queryCode !== undefined)
      scoped.where('d.query_code', String(query.queryCode).trim().slice(0, 40));
    if (query.search !== undefined) search(scoped, String(query.search), user);
    return scoped;
  };
  const page = await readPage(base, ['d.*'], asked, list, (row) => row);
  const ids = page.data.map((row) => Number(row.id));
  const clocks = await nextClocks(knex, ids);
  const handled = await handledAmong(knex, ids, user);
  return {
    ...page,
    data: page.data.map((row) => {
      const clock = clocks.get(Number(row.id));
      const next = clock && clockAnswer(clock, today, county);
      return {
        ...disputeRow(row, catalogue, handled.has(Number(row.id))),
        nextDueOn: next?.dueOn ?? null,
        nextRule: next?.title ?? null,
        nextLight: next?.light ?? null,
        nextRemaining: next?.remaining ?? null,
        nextProvisional: next?.provisional ?? false,
      };
    }),
  };
}

function disputeRow(row: Row, catalogue: LiveCatalogue, whole: boolean) {
  return {
    documentId: row.document_id,
    number: textOf(row.number),
    stage: row.stage,
    status: row.status,
    revision: integerOf(row.revision),
    tier: textOf(row.tier),
    route: textOf(row.route),
    channel: textOf(row.channel),
    scopeKind: textOf(row.scope_kind),
    eventType: textOf(row.event_type),
    insuranceKinds: jsonOf<string[]>(row.insurance_kinds, []),
    feePeriodFrom: textOf(row.fee_period_from),
    feePeriodTo: textOf(row.fee_period_to),
    amount: integerOf(row.amount),
    town: textOf(row.town),
    anonymous: booleanOf(row.anonymous),
    headCount: integerOf(row.head_count),
    atRisk: booleanOf(row.at_risk),
    masked: !whole,
    applicantName: nameShown(textOf(row.applicant_name), whole),
    employerName: textOf(row.employer_name),
    acceptingUnit: unitById(catalogue, row.accepting_unit_id),
    leadUnit: unitById(catalogue, row.lead_unit_id),
    answerableUnit: unitById(catalogue, row.answerable_unit_id),
    handler: personById(catalogue, row.handler_id),
    registeredAt: instantOf(row.registered_at),
    acceptedAt: instantOf(row.accepted_at),
    repliedAt: instantOf(row.replied_at),
    closedAt: instantOf(row.closed_at),
    outcome: textOf(row.outcome),
    satisfaction: textOf(row.satisfaction),
    createdAt: instantOf(row.created_at),
    updatedAt: instantOf(row.updated_at),
  };
}

function narrowRelation(query: Query, relation: unknown, user: DeskUser): void {
  if (relation === undefined) return;
  if (typeof relation !== 'string' || !relations.has(relation)) {
    throw badInput([
      { path: 'relation', message: '与本单位的关系应为受理、主办、接收、协办、追缴、督促、曾办或在办之一。' },
    ]);
  }
  query.whereIn('d.id', (mine) => {
    mine
      .select('dispute_id')
      .from('participations')
      .where('unit_id', user.unitId ?? -1);
    if (relation === 'handling') mine.whereNot('role', 'former');
    else mine.where('role', relation);
  });
}

/** Number, query code and employer in every case one sees; the applicant's name only where one sees it whole (P6). */
function search(query: Query, typed: string, user: DeskUser): void {
  const words = typed.trim().slice(0, 100);
  if (words === '') return;
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  query.andWhere((either) => {
    either.orWhere((inner) => void like(inner, 'd.number', pattern));
    either.orWhere((inner) => void like(inner, 'd.employer_name', pattern));
    either.orWhere('d.query_code', words);
    if (works(user)) {
      either.orWhere((inner) => void like(scopeApplicants(inner, user), 'd.applicant_name', pattern));
    }
  });
}

const overdueCases = (knex: Knex, today: string): Query =>
  knex('clocks').where('state', 'running').where('due_on', '<', today).select('case_id');

/** The earliest running clock of each case on the page. */
async function nextClocks(knex: Knex, ids: readonly number[]): Promise<ReadonlyMap<number, Row>> {
  if (ids.length === 0) return new Map();
  const rows: Row[] = await knex('clocks')
    .whereIn('case_id', ids)
    .where('state', 'running')
    .whereNotNull('due_on')
    .orderBy('due_on', 'desc')
    .select('case_id', ...clockColumns);
  return new Map(rows.map((row) => [Number(row.case_id), row]));
}
