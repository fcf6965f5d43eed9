import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { personById, unitOf } from '../access/present/references';
import type { ListNoun, Page } from '../access/reading/noun';
import { readPage } from '../access/reading/page';
import { parseList } from '../access/reading/parse';
import { works } from '../access/relations';
import { type FieldError, noRight } from '../casework/refusals';
import { inTransaction } from '../casework/transaction';
import {
  forgetCatalogue,
  handles,
  type LiveCatalogue,
  catalogue as liveCatalogue,
  type PersonEntry,
} from '../catalogue';
import { dayOf, integerOf, textOf } from '../catalogue/columns';
import { type DeputyAnswer, type DeputyFields, deputyChange, deputyFields } from '../contract';
import { holdsOn, type StandIn } from '../mechanism/standIns';
import { present } from '../present';
import { periodErrors } from '../registers/checks';
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
  rowOf,
} from '../registers/writing';
import type { DeskUser } from '../session/deskUser';
import { personNamed } from './personNamed';

const register: Register = {
  uid: 'api::deputy.deputy',
  table: 'deputies',
  missing: '没有找到这条代班安排，可能已被删除，请刷新列表。',
};

const isSecurity = (user: DeskUser): boolean => user.capabilities.includes('securityAdministrator');

/** Colleagues know who stands in for whom; the security administrator knows of all. */
function requireReading(user: DeskUser): void {
  if (!works(user) && !isSecurity(user))
    throw noRight('代班安排由本单位人员和安全管理员查看，您没有此项权限。');
}

const noun = (catalogue: LiveCatalogue): ListNoun => {
  const person = (column: string) => ({
    column,
    type: 'code' as const,
    resolve: (documentId: string) => catalogue.people.get(documentId)?.id ?? -1,
  });
  return {
    columns: {
      documentId: { column: 'y.document_id', type: 'text' },
      'person.documentId': person('y.person_id'),
      'deputy.documentId': person('y.deputy_id'),
      from: { column: 'y.from_on', type: 'day' },
      to: { column: 'y.to_on', type: 'day' },
      kind: { column: 'y.kind', type: 'text' },
    },
    key: 'y.id',
    defaultSort: [{ path: 'from', descending: true }],
  };
};

const personOf = (row: Row, catalogue: LiveCatalogue): PersonEntry | undefined =>
  catalogue.peopleById.get(Number(row.person_id));

const sees = (user: DeskUser, catalogue: LiveCatalogue) => (row: Row) =>
  isSecurity(user) || (works(user) && personOf(row, catalogue)?.unit === user.unitCode);

/** Whether the user arranges who stands in for a person: himself, the head of his unit, the security administrator. */
const mayArrange = (user: DeskUser, person: PersonEntry | undefined): boolean =>
  isSecurity(user) ||
  (works(user) &&
    person !== undefined &&
    (person.id === user.id || (user.capabilities.includes('head') && person.unit === user.unitCode)));

const notYours = '代班由本人、本单位负责人或安全管理员安排，您没有此项权限。';

function answer(row: Row, catalogue: LiveCatalogue, user: DeskUser): DeputyAnswer {
  const person = personOf(row, catalogue);
  const from = dayOf(row.from_on) ?? '';
  const to = dayOf(row.to_on);
  return {
    documentId: String(row.document_id),
    revision: integerOf(row.revision) ?? 1,
    person: personById(catalogue, row.person_id),
    deputy: personById(catalogue, row.deputy_id),
    unit: unitOf(catalogue, person?.unit ?? null),
    from,
    to,
    reason: textOf(row.reason),
    kind: String(row.kind) as DeputyAnswer['kind'],
    active: holdsOn({ from, to }, shanghaiDay(present())),
    editable: mayArrange(user, person),
  };
}

/** GET /api/deputies: of one's own unit; the security administrator's are all. Throws 403. */
export async function listDeputies(query: Row, user: DeskUser): Promise<Page<DeputyAnswer>> {
  requireReading(user);
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  const list = noun(catalogue);
  const base = () => {
    const rows = knex('deputies as y');
    if (isSecurity(user)) return rows;
    const colleagues = [...catalogue.people.values()].filter(({ unit }) => unit === user.unitCode);
    return rows.whereIn(
      'y.person_id',
      colleagues.map(({ id }) => id),
    );
  };
  return readPage(base, ['y.*'], parseList(query, list), list, (row) => answer(row, catalogue, user));
}

/** One arrangement. Throws 403, 404. */
export async function readDeputy(documentId: string, user: DeskUser): Promise<{ data: DeputyAnswer }> {
  requireReading(user);
  const catalogue = await liveCatalogue();
  const row: Row | undefined = await strapi.db
    .connection(register.table)
    .where('document_id', documentId)
    .first();
  if (!row || !sees(user, catalogue)(row)) throw notThere(register);
  return { data: answer(row, catalogue, user) };
}

/** POST /api/deputies. Throws 403, 400 with every field named. */
export async function addDeputy(body: unknown, user: DeskUser) {
  requireReading(user);
  const input = fieldsOf(deputyFields, body);
  const documentId = await inTransaction(async (trx) => {
    const catalogue = await liveCatalogue(trx);
    const person = colleagueNamed(catalogue, input.person, user);
    if (person && !mayArrange(user, person)) throw noRight(notYours);
    refuse([...personErrors(person), ...arrangementErrors(catalogue, person, input)]);
    const made = await create(register, {
      ...dataOf(catalogue, input),
      person: person?.id,
      enteredBy: user.id,
    });
    return made.documentId;
  });
  forgetCatalogue();
  return readDeputy(documentId, user);
}

/** PUT /api/deputies/:documentId. Throws 403, 404, 409, 400. */
export async function changeDeputy(documentId: string, body: unknown, user: DeskUser) {
  requireReading(user);
  await inTransaction(async (trx) => {
    const catalogue = await liveCatalogue(trx);
    const may = (row: Row) => (mayArrange(user, personOf(row, catalogue)) ? undefined : notYours);
    const asked = { documentId, body, schema: deputyChange };
    const { row, input } = await admitChange(trx, register, asked, { read: sees(user, catalogue), may });
    const before = answer(row, catalogue, user);
    const after = {
      person: before.person?.documentId ?? '',
      deputy: input.deputy ?? before.deputy?.documentId ?? '',
      from: input.from ?? before.from,
      to: input.to === undefined ? before.to : input.to,
      kind: input.kind ?? before.kind,
    };
    refuse(arrangementErrors(catalogue, personOf(row, catalogue), after, documentId));
    await change(register, row, dataOf(catalogue, input));
  });
  forgetCatalogue();
  return readDeputy(documentId, user);
}

/** DELETE /api/deputies/:documentId. Throws 403, 404. */
export async function removeDeputy(documentId: string, user: DeskUser): Promise<void> {
  requireReading(user);
  await inTransaction(async (trx) => {
    const catalogue = await liveCatalogue(trx);
    const row = await rowOf(trx, register, documentId, sees(user, catalogue));
    if (!mayArrange(user, personOf(row, catalogue))) throw noRight(notYours);
    await strapi.documents(register.uid as 'api::deputy.deputy').delete({ documentId });
  });
  forgetCatalogue();
}

/** Of people in other units one is not even told that they are there. */
function colleagueNamed(catalogue: LiveCatalogue, named: string, user: DeskUser): PersonEntry | undefined {
  const person = personNamed(catalogue, named);
  return isSecurity(user) || person?.unit === user.unitCode ? person : undefined;
}

const personErrors = (person: PersonEntry | undefined): FieldError[] =>
  person && handles(person)
    ? []
    : [{ path: 'person', message: '没有这位经办人或负责人，请从本单位人员中选择。' }];

function arrangementErrors(
  catalogue: LiveCatalogue,
  person: PersonEntry | undefined,
  { deputy: named, from, to = null, kind }: Pick<DeputyFields, 'deputy' | 'from' | 'to' | 'kind'>,
  own?: string,
): FieldError[] {
  const deputy = personNamed(catalogue, named);
  const able = deputy && handles(deputy) && deputy.unit === person?.unit;
  return [
    ...(person && deputy?.id === person.id
      ? [{ path: 'deputy', message: '代班人不能是本人，请选择其他同事。' }]
      : able || !person
        ? []
        : [{ path: 'deputy', message: '代班人须是同一单位在用账号的经办人或负责人，请重新选择。' }]),
    ...(kind === 'absence' && !to ? [{ path: 'to', message: '外出代班请填写截止日期。' }] : []),
    ...periodErrors(from, to, 'to', '截止日期'),
    ...(person ? overlapErrors(catalogue, person, { from, to, kind }, own) : []),
  ];
}

/** A person is away only once at a time, and has one partner of his AB pair at a time. */
function overlapErrors(
  catalogue: LiveCatalogue,
  person: PersonEntry,
  { from, to, kind }: Pick<StandIn, 'from' | 'to' | 'kind'>,
  own: string | undefined,
): FieldError[] {
  const other = catalogue.standIns.find(
    (one) =>
      one.documentId !== own &&
      one.person === person.documentId &&
      one.kind === kind &&
      (to === null || one.from <= to) &&
      (one.to === null || from <= one.to),
  );
  if (!other) return [];
  const days = other.to === null ? `${other.from} 起` : `${other.from} 至 ${other.to}`;
  return [{ path: 'from', message: `${person.name}在 ${days} 已有代班安排，请先修改原安排或调整日期。` }];
}

const dataOf = (catalogue: LiveCatalogue, input: Partial<DeputyFields>): Row => ({
  ...given(input, ['reason', 'kind']),
  ...(input.from === undefined ? {} : { fromOn: input.from }),
  ...(input.to === undefined ? {} : { toOn: input.to }),
  ...(input.deputy === undefined ? {} : { deputy: personNamed(catalogue, input.deputy)?.id }),
});
