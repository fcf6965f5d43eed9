import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Condition } from '@liandiao/forms/definition';
import type { Knex } from 'knex';
import { unitById } from '../access/present/references';
import { containing } from '../access/reading/containing';
import type { ListNoun, Page, Query } from '../access/reading/noun';
import { readPage } from '../access/reading/page';
import { parseList } from '../access/reading/parse';
import { unitColumns } from '../access/reading/unitColumns';
import { works } from '../access/relations';
import { newId } from '../casework/newId';
import { noRight } from '../casework/refusals';
import { inTransaction } from '../casework/transaction';
import { forgetCatalogue, type LiveCatalogue, catalogue as liveCatalogue } from '../catalogue';
import { booleanOf, dayOf, instantOf, integerOf, jsonOf, textOf } from '../catalogue/columns';
import {
  type BoundaryDecisionAnswer,
  type BoundaryDecisionFields,
  boundaryDecisionChange,
  boundaryDecisionFields,
} from '../contract';
import { conditionOf, listsOf } from '../mechanism/boundaryCondition';
import { present } from '../present';
import type { DeskUser } from '../session/deskUser';
import { codesErrors, periodErrors, unitErrors } from './checks';
import { requireReader } from './readers';
import {
  admitChange,
  change,
  create,
  fieldsOf,
  given,
  notThere,
  type Register,
  type Row,
  refuse,
} from './writing';

const register: Register = {
  uid: 'api::boundary-decision.boundary-decision',
  table: 'boundary_decisions',
  missing: '没有找到这条业务边界事项，请刷新列表。',
};

const noun = (catalogue: LiveCatalogue): ListNoun => ({
  columns: {
    documentId: { column: 'b.document_id', type: 'text' },
    matter: { column: 'b.matter', type: 'text' },
    since: { column: 'b.since', type: 'day' },
    until: { column: 'b.until', type: 'day' },
    enabled: { column: 'b.enabled', type: 'boolean' },
    decidedAt: { column: 'b.decided_at', type: 'text' },
    documentNumber: { column: 'b.document_number', type: 'text' },
    ...unitColumns(catalogue, 'unit', 'b.unit_id'),
  },
  key: 'b.id',
  defaultSort: [{ path: 'since', descending: true }],
});

/** Matters between departments are settled in the Centre, by its head. */
const mayWrite = (user: DeskUser): boolean =>
  works(user) && user.unitIsCentre && user.capabilities.includes('head');

const notYours = '业务边界事项由咨询调解中心负责人登记和修改，您没有此项权限。';

function answer(row: Row, catalogue: LiveCatalogue, user: DeskUser): BoundaryDecisionAnswer {
  const today = shanghaiDay(present());
  const since = dayOf(row.since) ?? '';
  const until = dayOf(row.until);
  const enabled = booleanOf(row.enabled);
  return {
    documentId: String(row.document_id),
    revision: integerOf(row.revision) ?? 1,
    matter: textOf(row.matter) ?? '',
    unit: unitById(catalogue, row.unit_id),
    when: listsOf(jsonOf<Condition>(row.when, { all: [] })),
    since,
    until,
    decidedAt: textOf(row.decided_at) ?? '',
    documentNumber: textOf(row.document_number),
    enabled,
    inForce: enabled && since <= today && (until === null || today <= until),
    updatedAt: instantOf(row.updated_at) ?? '',
    editable: mayWrite(user),
  };
}

/** Those whose matter, or whose unit by either of its names, contains what was typed. */
const searched = (query: Query, typed: unknown, catalogue: LiveCatalogue): Query =>
  containing(query, typed, ['b.matter'], (either, words) => {
    const named = [...catalogue.units.values()].filter((unit) =>
      [unit.name, unit.shortName].some((name) => name.toLowerCase().includes(words.toLowerCase())),
    );
    either.orWhereIn(
      'b.unit_id',
      named.map(({ id }) => id),
    );
  });

/** GET /api/boundary-decisions: what the departments have settled between them (R30a); `search` by matter and unit. */
export async function listBoundaryDecisions(
  query: Row,
  user: DeskUser,
): Promise<Page<BoundaryDecisionAnswer>> {
  requireReader(user);
  const catalogue = await liveCatalogue();
  const list = noun(catalogue);
  const knex: Knex = strapi.db.connection;
  return readPage(
    () => searched(knex('boundary_decisions as b'), query.search, catalogue),
    ['b.*'],
    parseList(query, list, ['search']),
    list,
    (row) => answer(row, catalogue, user),
  );
}

/** One of them. Throws 403, 404. */
export async function readBoundaryDecision(
  documentId: string,
  user: DeskUser,
): Promise<{ data: BoundaryDecisionAnswer }> {
  requireReader(user);
  const row: Row | undefined = await strapi.db
    .connection(register.table)
    .where('document_id', documentId)
    .first();
  if (!row) throw notThere(register);
  return { data: answer(row, await liveCatalogue(), user) };
}

/** POST /api/boundary-decisions. Throws 403, 400 with every field named. */
export async function addBoundaryDecision(body: unknown, user: DeskUser) {
  if (!mayWrite(user)) throw noRight(notYours);
  const input = fieldsOf(boundaryDecisionFields, body);
  const documentId = await inTransaction(async (trx) => {
    const catalogue = await liveCatalogue(trx);
    refuse(errorsOf(catalogue, input, input.since, input.until ?? null));
    const made = await create(register, { enabled: true, ...dataOf(catalogue, input), key: newId() });
    return made.documentId;
  });
  forgetCatalogue();
  return readBoundaryDecision(documentId, user);
}

/** PUT /api/boundary-decisions/:documentId. Throws 403, 404, 409, 400. */
export async function changeBoundaryDecision(documentId: string, body: unknown, user: DeskUser) {
  requireReader(user);
  await inTransaction(async (trx) => {
    const catalogue = await liveCatalogue(trx);
    const { row, input } = await admitChange(
      trx,
      register,
      { documentId, body, schema: boundaryDecisionChange },
      { read: () => true, may: () => (mayWrite(user) ? undefined : notYours) },
    );
    const until = input.until === undefined ? dayOf(row.until) : input.until;
    refuse(errorsOf(catalogue, input, input.since ?? dayOf(row.since), until));
    await change(register, row, dataOf(catalogue, input));
  });
  forgetCatalogue();
  return readBoundaryDecision(documentId, user);
}

const errorsOf = (
  catalogue: LiveCatalogue,
  input: Partial<BoundaryDecisionFields>,
  since: string | null,
  until: string | null,
) => [
  ...unitErrors(catalogue, input.unit),
  ...codesErrors(catalogue, 'scopeKind', input.when?.scopeKinds, 'when.scopeKinds'),
  ...codesErrors(catalogue, 'insuranceKind', input.when?.insuranceKinds, 'when.insuranceKinds'),
  ...codesErrors(catalogue, 'eventType', input.when?.eventTypes, 'when.eventTypes'),
  ...periodErrors(since, until, 'until', '失效日期'),
];

const dataOf = (catalogue: LiveCatalogue, input: Partial<BoundaryDecisionFields>): Row => ({
  ...given(input, ['matter', 'since', 'until', 'decidedAt', 'documentNumber', 'enabled']),
  ...(input.unit === undefined ? {} : { unit: catalogue.units.get(input.unit)?.id }),
  ...(input.when === undefined ? {} : { when: conditionOf(input.when) }),
});
