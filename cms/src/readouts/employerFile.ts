import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { briefColumns, disputeInBrief } from '../access/present/inBrief';
import { works } from '../access/relations';
import { scopeDisputes } from '../access/scope';
import { Refusal } from '../casework/refusals';
import { catalogue as liveCatalogue } from '../catalogue';
import { instantOf, textOf } from '../catalogue/columns';
import { openText } from '../catalogue/personal';
import type { EmployerFile, LessonState } from '../contract';
import { present } from '../present';
import { requireReader } from '../registers/readers';
import type { DeskUser } from '../session/deskUser';

type Row = Record<string, unknown>;

const MOST = 50;

/** Statuses in which nobody has to act any more. */
const ended = ['declined', 'closed'];

/**
 * GET /api/employers/:documentId: one employer's file (一企一档): its cases as far as the user may see them, with what
 * was recovered and learnt in them. Nothing of any applicant is in it.
 * @throws Refusal 403, 404
 */
export async function employerFile(documentId: string, user: DeskUser): Promise<{ data: EmployerFile }> {
  requireReader(user);
  const knex: Knex = strapi.db.connection;
  const row: Row | undefined = await knex('employers').where('document_id', documentId).first();
  const file = row && (await read(knex, row, user));
  // whoever registers finds every employer; others only those of cases they may see
  if (!file || (file.counts.total === 0 && !works(user))) {
    throw new Refusal(404, 'NotFound', '没有找到这家单位的档案，请重新查询。');
  }
  return { data: file };
}

async function read(knex: Knex, row: Row, user: DeskUser): Promise<EmployerFile> {
  const catalogue = await liveCatalogue();
  const seen = () =>
    scopeDisputes(
      knex('disputes as d').where('d.employer_id', Number(row.id)).whereNot('d.status', 'draft'),
      user,
    );
  const ids = () => seen().select('d.id');
  const cases: Row[] = await seen().select('d.status', 'd.scope_kind', 'd.outcome', 'd.registered_at');
  const newest: Row[] = await seen()
    .orderBy('d.registered_at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(MOST)
    .select(...briefColumns, 'd.registered_at', 'd.outcome');
  return {
    documentId: String(row.document_id),
    name: textOf(row.name) ?? '',
    creditCode: textOf(row.credit_code),
    address: textOf(row.address),
    legalRepresentative: textOf(row.legal_representative),
    phone: openText('api::employer.employer', 'phone', row.phone),
    counts: {
      total: cases.length,
      open: cases.filter(({ status }) => !ended.includes(String(status))).length,
      overdue: await overdue(knex, ids()),
      byYear: counted(cases, yearOf)
        .map(({ code, count }) => ({ year: code ?? '', count }))
        .sort((left, right) => right.year.localeCompare(left.year)),
      byScopeKind: counted(cases, ({ scope_kind }) => textOf(scope_kind)),
      byOutcome: counted(
        cases.filter(({ outcome }) => outcome !== null),
        ({ outcome }) => textOf(outcome),
      ),
    },
    recovery: await recovery(knex, ids()),
    disputes: newest.map((one) => ({
      ...disputeInBrief(one, catalogue),
      registeredAt: instantOf(one.registered_at),
      outcome: textOf(one.outcome),
    })),
    lessons: await lessons(knex, ids()),
  };
}

const yearOf = ({ registered_at }: Row): string | null => {
  const at = instantOf(registered_at);
  return at === null ? null : shanghaiDay(at).slice(0, 4);
};

/** How many rows there are of each value, most first. */
function counted(
  rows: readonly Row[],
  of: (row: Row) => string | null,
): { code: string | null; count: number }[] {
  const counts = new Map<string | null, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((left, right) => right.count - left.count);
}

async function overdue(knex: Knex, ids: Knex.QueryBuilder): Promise<number> {
  const [row] = await knex('clocks')
    .whereIn('case_id', ids)
    .where('state', 'running')
    .where('due_on', '<', shanghaiDay(present()))
    .countDistinct('case_id as total');
  return Number(row?.total ?? 0);
}

/** Cents owed and recovered over all segments of the cases; sums arrive as text on PostgreSQL. */
async function recovery(knex: Knex, ids: Knex.QueryBuilder): Promise<EmployerFile['recovery']> {
  const rows: Row[] = await knex('recovery_segments')
    .whereIn('dispute_id', ids)
    .groupBy('state')
    .select('state')
    .sum({ owed: 'owed', recovered: 'recovered' })
    .count('* as total');
  const sum = (key: string) => rows.reduce((all, row) => all + Number(row[key] ?? 0), 0);
  const of = (state: string) => Number(rows.find((row) => row.state === state)?.total ?? 0);
  return {
    owed: sum('owed'),
    recovered: sum('recovered'),
    openSegments: of('open'),
    atCourt: of('court'),
  };
}

async function lessons(knex: Knex, ids: Knex.QueryBuilder): Promise<EmployerFile['lessons']> {
  const rows: Row[] = await knex('lessons as l')
    .whereIn('l.id', knex('lesson_sources').whereIn('dispute_id', ids).select('lesson_id'))
    .orderBy('l.updated_at', 'desc')
    .select('l.document_id', 'l.title', 'l.state');
  return rows.map((row) => ({
    documentId: String(row.document_id),
    title: textOf(row.title) ?? '',
    state: String(row.state) as LessonState,
  }));
}
