import { normalise } from '@liandiao/privacy/fields';
import type { Knex } from 'knex';
import { badInput, noRight } from '../../casework/refusals';
import { textOf } from '../../catalogue/columns';
import { openText } from '../../catalogue/personal';
import type { DeskUser } from '../../session/deskUser';
import { like } from '../reading/compile';
import { works } from '../relations';
import { scopeDisputes } from '../scope';

const MOST = 10;

/** How many cases against the employer of the row the user may see: the count is scoped like every list (P4). */
const disputesSeen = (knex: Knex, user: DeskUser) =>
  scopeDisputes(knex('disputes as d').whereRaw('d.employer_id = e.id'), user).count('*');

/**
 * GET /api/employers?search=: employers' files (一企一档) by part of the name or by credit code, for filling in the form.
 * Nothing of any applicant is in them.
 */
export async function findEmployers(typed: unknown, user: DeskUser): Promise<{ data: unknown[] }> {
  if (!works(user)) throw noRight('您的账号不办理争议件，不能查询所诉单位。');
  const words = typeof typed === 'string' ? typed.trim().slice(0, 100) : '';
  if (words.length < 2) throw badInput([{ path: 'search', message: '请至少输入 2 个字再查询所诉单位。' }]);
  const knex: Knex = strapi.db.connection;
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const rows: Record<string, unknown>[] = await knex('employers as e')
    .where((either) => {
      either.where('e.credit_code', normalise(words)).orWhere((inner) => void like(inner, 'e.name', pattern));
    })
    .orderBy('e.name')
    .limit(MOST)
    .select('e.*', disputesSeen(knex, user).as('dispute_count'));
  return {
    data: rows.map((row) => ({
      documentId: row.document_id,
      name: textOf(row.name),
      creditCode: textOf(row.credit_code),
      address: textOf(row.address),
      legalRepresentative: textOf(row.legal_representative),
      phone: openText('api::employer.employer', 'phone', row.phone),
      disputes: Number(row.dispute_count),
    })),
  };
}
