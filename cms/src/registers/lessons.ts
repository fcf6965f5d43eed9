import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { personById, unitById } from '../access/present/references';
import { containing } from '../access/reading/containing';
import type { ListNoun, Page } from '../access/reading/noun';
import { readPage } from '../access/reading/page';
import { parseList } from '../access/reading/parse';
import { unitColumns } from '../access/reading/unitColumns';
import { works } from '../access/relations';
import { scopeDisputes } from '../access/scope';
import { inTransaction } from '../casework/transaction';
import { type LiveCatalogue, catalogue as liveCatalogue } from '../catalogue';
import { dayOf, instantOf, integerOf, textOf } from '../catalogue/columns';
import {
  type LessonAnswer,
  type LessonFields,
  type LessonState,
  lessonChange,
  lessonFields,
} from '../contract';
import { present } from '../present';
import type { DeskUser } from '../session/deskUser';
import { unitErrors } from './checks';
import { type Sources, setSources, sourcesOf, visibleDisputes } from './lessonSources';
import { requireReader, requireWorker } from './readers';
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
  uid: 'api::lesson.lesson',
  table: 'lessons',
  missing: '没有找到这条案例，可能已被删除，请刷新列表。',
};

const noun = (catalogue: LiveCatalogue): ListNoun => ({
  columns: {
    documentId: { column: 'l.document_id', type: 'text' },
    title: { column: 'l.title', type: 'text' },
    state: { column: 'l.state', type: 'text' },
    dueOn: { column: 'l.due_on', type: 'day' },
    doneAt: { column: 'l.done_at', type: 'instant' },
    createdAt: { column: 'l.created_at', type: 'instant' },
    updatedAt: { column: 'l.updated_at', type: 'instant' },
    ...unitColumns(catalogue, 'unit', 'l.unit_id'),
  },
  key: 'l.id',
  defaultSort: [{ path: 'updatedAt', descending: true }],
});

/**
 * GET /api/lessons: what was learnt (R22); `search` looks into title, problem and measures, `dispute` (a documentId)
 * narrows to those that came from one case.
 */
export async function listLessons(query: Row, user: DeskUser): Promise<Page<LessonAnswer>> {
  requireReader(user);
  const knex: Knex = strapi.db.connection;
  const catalogue = await liveCatalogue();
  const list = noun(catalogue);
  const asked = parseList(query, list, ['search', 'dispute']);
  const base = () => {
    const found = knex('lessons as l');
    if (query.dispute !== undefined) found.whereIn('l.id', fromCase(knex, String(query.dispute), user));
    return containing(found, query.search, ['l.title', 'l.problem', 'l.measures']);
  };
  const page = await readPage(base, ['l.*'], asked, list, (row) => row);
  const sources = await sourcesOf(knex, page.data.map(idOf), user, catalogue);
  return { ...page, data: page.data.map((row) => answer(row, sources.get(idOf(row)), catalogue, user)) };
}

const idOf = (row: Row): number => Number(row.id);

/** Lessons of one case, where the user may see it. */
const fromCase = (knex: Knex, documentId: string, user: DeskUser): Knex.QueryBuilder =>
  scopeDisputes(
    knex('lesson_sources as s')
      .join('disputes as d', 'd.id', 's.dispute_id')
      .where('d.document_id', documentId),
    user,
  ).select('s.lesson_id');

/** The unit that is to act, and the Centre. */
const mayChange = (row: Row, user: DeskUser): boolean =>
  works(user) && (user.unitIsCentre || integerOf(row.unit_id) === user.unitId);

function answer(
  row: Row,
  sources: Sources | undefined,
  catalogue: LiveCatalogue,
  user: DeskUser,
): LessonAnswer {
  const state = String(row.state) as LessonState;
  const dueOn = dayOf(row.due_on);
  return {
    documentId: String(row.document_id),
    revision: integerOf(row.revision) ?? 1,
    title: textOf(row.title) ?? '',
    problem: textOf(row.problem) ?? '',
    analysis: textOf(row.analysis),
    measures: textOf(row.measures),
    unit: unitById(catalogue, row.unit_id),
    state,
    dueOn,
    overdue: dueOn !== null && dueOn < shanghaiDay(present()) && state !== 'done' && state !== 'dropped',
    disputes: sources?.visible ?? [],
    hiddenDisputes: sources?.hidden ?? 0,
    enteredBy: personById(catalogue, row.entered_by_id),
    createdAt: instantOf(row.created_at) ?? '',
    updatedAt: instantOf(row.updated_at) ?? '',
    doneAt: instantOf(row.done_at),
    editable: mayChange(row, user),
  };
}

/** One lesson. Throws 403, 404. */
export async function readLesson(documentId: string, user: DeskUser): Promise<{ data: LessonAnswer }> {
  requireReader(user);
  const knex: Knex = strapi.db.connection;
  const row: Row | undefined = await knex(register.table).where('document_id', documentId).first();
  if (!row) throw notThere(register);
  const catalogue = await liveCatalogue();
  const sources = await sourcesOf(knex, [idOf(row)], user, catalogue);
  return { data: answer(row, sources.get(idOf(row)), catalogue, user) };
}

/** POST /api/lessons. Throws 403, 400 with every field named. */
export async function addLesson(body: unknown, user: DeskUser) {
  requireWorker(user, '登记案例');
  const input = fieldsOf(lessonFields, body);
  const documentId = await inTransaction(async (trx) => {
    const catalogue = await liveCatalogue(trx);
    const { ids, errors } = await visibleDisputes(trx, input.disputes ?? [], user);
    refuse([...unitErrors(catalogue, input.unit), ...errors]);
    const made = await create(register, {
      state: 'open',
      ...dataOf(catalogue, input),
      unit: catalogue.units.get(input.unit ?? user.unitCode ?? '')?.id,
      enteredBy: user.id,
    });
    await setSources(trx, made.id, ids, user);
    return made.documentId;
  });
  return readLesson(documentId, user);
}

/** PUT /api/lessons/:documentId. Disputes the user may not see stay tied to it. Throws 403, 404, 409, 400. */
export async function changeLesson(documentId: string, body: unknown, user: DeskUser) {
  requireReader(user);
  await inTransaction(async (trx) => {
    const catalogue = await liveCatalogue(trx);
    const may = (row: Row) =>
      mayChange(row, user) ? undefined : '案例由责任单位或咨询调解中心修改，您没有此项权限。';
    const asked = { documentId, body, schema: lessonChange };
    const { row, input } = await admitChange(trx, register, asked, { read: () => true, may });
    const { ids, errors } = await visibleDisputes(trx, input.disputes ?? [], user);
    refuse([
      ...unitErrors(catalogue, input.unit),
      ...(input.unit === null ? [{ path: 'unit', message: '请选择责任单位。' }] : []),
      ...errors,
    ]);
    await change(register, row, dataOf(catalogue, input, textOf(row.state)));
    if (input.disputes !== undefined) await setSources(trx, idOf(row), ids, user);
  });
  return readLesson(documentId, user);
}

function dataOf(catalogue: LiveCatalogue, input: Partial<LessonFields>, before: string | null = null): Row {
  const { state } = input;
  return {
    ...given(input, ['title', 'problem', 'analysis', 'measures', 'state', 'dueOn']),
    ...(input.unit ? { unit: catalogue.units.get(input.unit)?.id } : {}),
    ...(state === undefined || state === before ? {} : { doneAt: state === 'done' ? present() : null }),
  };
}
