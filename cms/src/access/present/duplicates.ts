import type { Knex } from 'knex';
import { integerOf, textOf } from '../../catalogue/columns';
import { digestsOf } from '../../catalogue/personal';
import type { DuplicateAnswer, Status } from '../../contract';
import type { Registered } from '../../mechanism/caseFile';
import { employerIdentity } from '../../mechanism/registered';
import type { DeskUser } from '../../session/deskUser';
import { scopeDisputes } from '../scope';

const MOST = 5;

/** What is looked for. */
type Matter = Pick<Registered, 'applicant' | 'employer' | 'feePeriodFrom' | 'feePeriodTo'> & { id?: number };

/**
 * Other cases that may be the same matter (D20): the same applicant (by ID number) or the same employer, with a fee
 * period that overlaps. Newest first, at most five. What the user may not see is told by number alone.
 */
export async function duplicatesOf(knex: Knex, user: DeskUser, matter: Matter): Promise<DuplicateAnswer[]> {
  const idNumber = matter.applicant?.idNumber;
  const digests = idNumber ? digestsOf('idNumber', idNumber) : [];
  const identity = employerIdentity(matter.employer);
  if (!idNumber && !identity) return [];
  const employer = identity ? await knex('employers').where({ identity }).first('id') : undefined;
  if (!idNumber && !employer) return [];
  const rows: Record<string, unknown>[] = await knex('disputes as d')
    .where((same) => {
      if (idNumber) same.orWhereIn('d.applicant_id_number_digest', digests);
      if (employer) same.orWhere('d.employer_id', employer.id);
    })
    .whereNot('d.status', 'draft')
    .modify((query) => {
      if (matter.id !== undefined) query.whereNot('d.id', matter.id);
      if (matter.feePeriodFrom && matter.feePeriodTo) {
        query
          .where('d.fee_period_from', '<=', matter.feePeriodTo)
          .where('d.fee_period_to', '>=', matter.feePeriodFrom);
      }
    })
    .orderBy('d.id', 'desc')
    .limit(MOST)
    .select(
      'd.id',
      'd.document_id',
      'd.number',
      'd.status',
      'd.fee_period_from',
      'd.fee_period_to',
      'd.applicant_id_number_digest',
      'd.employer_id',
    );
  const visible = await visibleIds(
    knex,
    user,
    rows.map((row) => Number(row.id)),
  );
  return rows.map((row) => {
    const seen = visible.has(Number(row.id));
    return {
      documentId: seen ? String(row.document_id) : null,
      number: String(row.number),
      status: seen ? (String(row.status) as Status) : null,
      same: [
        ...(digests.includes(String(row.applicant_id_number_digest)) ? (['applicant'] as const) : []),
        ...(employer && integerOf(row.employer_id) === integerOf(employer.id) ? (['employer'] as const) : []),
      ],
      feePeriodFrom: seen ? textOf(row.fee_period_from) : null,
      feePeriodTo: seen ? textOf(row.fee_period_to) : null,
      visible: seen,
    };
  });
}

async function visibleIds(knex: Knex, user: DeskUser, ids: number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const rows = await scopeDisputes(knex('disputes as d').whereIn('d.id', ids), user).select('d.id');
  return new Set(rows.map((row: { id: unknown }) => Number(row.id)));
}
