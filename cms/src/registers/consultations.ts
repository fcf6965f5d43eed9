import { maskName, maskPhone } from '@liandiao/privacy/fields';
import type { Knex } from 'knex';
import { personById, unitById } from '../access/present/references';
import { containing } from '../access/reading/containing';
import type { ListNoun, Page } from '../access/reading/noun';
import { readPage } from '../access/reading/page';
import { parseList } from '../access/reading/parse';
import { unitColumns } from '../access/reading/unitColumns';
import { scopeDisputes } from '../access/scope';
import { timeErrors } from '../casework/checks';
import { nextNumber } from '../casework/numbers';
import type { FieldError } from '../casework/refusals';
import { inTransaction } from '../casework/transaction';
import { type LiveCatalogue, catalogue as liveCatalogue } from '../catalogue';
import { instantOf, integerOf, textOf } from '../catalogue/columns';
import { openText } from '../catalogue/personal';
import {
  type ConsultationAnswer,
  type ConsultationFields,
  consultationChange,
  consultationFields,
  type Status,
} from '../contract';
import { present } from '../present';
import type { DeskUser } from '../session/deskUser';
import { codeErrors } from './checks';
import { requireWorker } from './readers';
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
  uid: 'api::consultation.consultation',
  table: 'consultations',
  missing: '没有找到这条咨询，可能编号有误，或者不是本单位登记的。',
};

const noun = (catalogue: LiveCatalogue): ListNoun => ({
  columns: {
    documentId: { column: 'k.document_id', type: 'text' },
    number: { column: 'k.number', type: 'text' },
    askedAt: { column: 'k.asked_at', type: 'instant' },
    answeredAt: { column: 'k.answered_at', type: 'instant' },
    channel: { column: 'k.channel', type: 'text' },
    method: { column: 'k.method', type: 'text' },
    kind: { column: 'k.scope_kind', type: 'text' },
    employer: { column: 'k.employer', type: 'text' },
    becameDispute: {
      column: 'k.dispute_id',
      type: 'code',
      where: (query, yes) =>
        yes === 'true' ? query.whereNotNull('k.dispute_id') : query.whereNull('k.dispute_id'),
    },
    ...unitColumns(catalogue, 'unit', 'k.unit_id'),
  },
  personal: new Set(['caller', 'phone', 'question', 'answer']),
  key: 'k.id',
  defaultSort: [{ path: 'askedAt', descending: true }],
});

const doing = '查看或登记咨询';

/** A unit sees what it was asked itself; the Centre keeps the ledger of all (R33, R36). */
const scope = (query: Knex.QueryBuilder, user: DeskUser): Knex.QueryBuilder =>
  user.unitIsCentre ? query : query.where('k.unit_id', user.unitId ?? -1);

const isOwn = (row: Row, user: DeskUser): boolean => integerOf(row.unit_id) === user.unitId;

const sees = (user: DeskUser) => (row: Row) => user.unitIsCentre || isOwn(row, user);

/** The number of the dispute that came of it, and what it is and how far where the user may see it. */
const withDispute = (knex: Knex): Knex.QueryBuilder =>
  knex('consultations as k').leftJoin('disputes as d', 'd.id', 'k.dispute_id');

const columns = [
  'k.*',
  'd.number as dispute_number',
  'd.document_id as dispute_document_id',
  'd.status as dispute_status',
] as const;

/** GET /api/consultations; `search` looks for number and employer. Callers are whole for their own unit alone (P6). */
export async function listConsultations(query: Row, user: DeskUser): Promise<Page<ConsultationAnswer>> {
  requireWorker(user, doing);
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  const list = noun(catalogue);
  const asked = parseList(query, list, ['search']);
  const narrowed = (rows: Knex.QueryBuilder) =>
    scope(containing(rows, query.search, ['k.number', 'k.employer']), user);
  const page = await readPage(
    () => narrowed(withDispute(knex)),
    columns,
    asked,
    list,
    (row) => row,
    () => narrowed(knex('consultations as k')),
  );
  const visible = await visibleAmong(knex, page.data, user);
  return { ...page, data: page.data.map((row) => answer(row, visible, catalogue, user)) };
}

async function visibleAmong(knex: Knex, rows: readonly Row[], user: DeskUser): Promise<ReadonlySet<number>> {
  const ids = rows.flatMap((row) => integerOf(row.dispute_id) ?? []);
  if (ids.length === 0) return new Set();
  const found: Row[] = await scopeDisputes(knex('disputes as d').whereIn('d.id', ids), user).select('d.id');
  return new Set(found.map(({ id }) => Number(id)));
}

function answer(
  row: Row,
  visible: ReadonlySet<number>,
  catalogue: LiveCatalogue,
  user: DeskUser,
): ConsultationAnswer {
  const own = isOwn(row, user);
  const caller = textOf(row.caller);
  const phone = openText('api::consultation.consultation', 'phone', row.phone);
  const number = textOf(row.dispute_number);
  const seen = visible.has(Number(row.dispute_id));
  return {
    documentId: String(row.document_id),
    number: textOf(row.number) ?? '',
    revision: integerOf(row.revision) ?? 1,
    askedAt: instantOf(row.asked_at) ?? '',
    channel: textOf(row.channel) ?? '',
    method: textOf(row.method) ?? '',
    caller: own || caller === null ? caller : maskName(caller),
    phone: own || phone === null ? phone : maskPhone(phone),
    masked: !own,
    employer: textOf(row.employer),
    question: textOf(row.question) ?? '',
    answer: textOf(row.answer),
    answeredAt: instantOf(row.answered_at),
    kind: textOf(row.scope_kind),
    unit: unitById(catalogue, row.unit_id),
    enteredBy: personById(catalogue, row.entered_by_id),
    becameDispute:
      number === null
        ? null
        : {
            documentId: seen ? String(row.dispute_document_id) : null,
            number,
            status: seen ? (String(row.dispute_status) as Status) : null,
          },
    createdAt: instantOf(row.created_at) ?? '',
    updatedAt: instantOf(row.updated_at) ?? '',
    editable: own,
  };
}

/** One consultation. Throws 403, 404. */
export async function readConsultation(
  documentId: string,
  user: DeskUser,
): Promise<{ data: ConsultationAnswer }> {
  requireWorker(user, doing);
  const knex: Knex = strapi.db.connection;
  const row: Row | undefined = await scope(withDispute(knex), user)
    .where('k.document_id', documentId)
    .first(columns);
  if (!row) throw notThere(register);
  return { data: answer(row, await visibleAmong(knex, [row], user), await liveCatalogue(), user) };
}

/**
 * POST /api/consultations: numbered in a row of its own, apart from disputes. Throws 403, 400.
 * @param entered for scripts that tell of the past
 */
export async function addConsultation(body: unknown, user: DeskUser, entered: Date = present()) {
  requireWorker(user, doing);
  const input = fieldsOf(consultationFields, body);
  const documentId = await inTransaction(async (trx) => {
    const catalogue = await liveCatalogue(trx);
    const now = entered.toISOString();
    const askedAt = new Date(input.askedAt ?? now).toISOString();
    const { data, errors } = await dataOf(trx, catalogue, { ...input, askedAt }, user, null, now);
    refuse(errors);
    const number = await nextNumber(trx, catalogue, 'consultation', askedAt, { unit: user.unitCode ?? '' });
    const made = await create(register, { ...data, number, unit: user.unitId, enteredBy: user.id });
    return made.documentId;
  });
  return readConsultation(documentId, user);
}

/** PUT /api/consultations/:documentId, by the unit that was asked. Throws 403, 404, 409, 400. */
export async function changeConsultation(documentId: string, body: unknown, user: DeskUser) {
  requireWorker(user, doing);
  await inTransaction(async (trx) => {
    const catalogue = await liveCatalogue(trx);
    const { row, input } = await admitChange(
      trx,
      register,
      { documentId, body, schema: consultationChange },
      {
        read: sees(user),
        may: (known) => (isOwn(known, user) ? undefined : '咨询由登记的单位修改，您没有此项权限。'),
      },
    );
    const { data, errors } = await dataOf(trx, catalogue, input, user, row);
    refuse(errors);
    await change(register, row, data);
  });
  return readConsultation(documentId, user);
}

async function dataOf(
  trx: Knex,
  catalogue: LiveCatalogue,
  input: Partial<ConsultationFields>,
  user: DeskUser,
  known: Row | null,
  now = present().toISOString(),
): Promise<{ data: Row; errors: FieldError[] }> {
  const dispute = await disputeNamed(trx, input.becameDispute, user);
  const answered = input.answer ? (instantOf(known?.answered_at) ?? now) : null;
  return {
    data: {
      ...given(input, ['channel', 'method', 'caller', 'phone', 'employer', 'question', 'answer']),
      ...(input.askedAt ? { askedAt: new Date(input.askedAt).toISOString() } : {}),
      ...(input.kind === undefined ? {} : { scopeKind: input.kind }),
      ...(input.answer === undefined ? {} : { answeredAt: answered }),
      ...(input.becameDispute === undefined ? {} : { dispute: dispute ?? null }),
    },
    errors: [
      ...codeErrors(catalogue, 'channel', input.channel, 'channel'),
      ...codeErrors(catalogue, 'method', input.method, 'method'),
      ...codeErrors(catalogue, 'scopeKind', input.kind, 'kind'),
      ...(input.askedAt ? timeErrors(input.askedAt, now, null, 'askedAt') : []),
      ...(input.becameDispute && dispute === undefined
        ? [
            {
              path: 'becameDispute',
              message: '没有找到这件争议，可能编号有误，或者您的单位不参与此件。请填写编号。',
            },
          ]
        : []),
    ],
  };
}

/** The numeric id of a dispute the user may see, by number or documentId. */
async function disputeNamed(
  trx: Knex,
  named: string | null | undefined,
  user: DeskUser,
): Promise<number | undefined> {
  if (!named) return undefined;
  const row: Row | undefined = await scopeDisputes(trx('disputes as d'), user)
    .where((either) => either.where('d.number', named).orWhere('d.document_id', named))
    .whereNot('d.status', 'draft')
    .first('d.id');
  return row && Number(row.id);
}
