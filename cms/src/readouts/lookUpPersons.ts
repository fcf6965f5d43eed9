import { maskIdNumber, maskPhone } from '@liandiao/privacy/fields';
import type { Knex } from 'knex';
import { briefColumns, disputeInBrief } from '../access/present/inBrief';
import { works } from '../access/relations';
import { scopeDisputes } from '../access/scope';
import { noRight } from '../casework/refusals';
import { catalogue as liveCatalogue } from '../catalogue';
import { instantOf } from '../catalogue/columns';
import { digestsOf } from '../catalogue/personal';
import { type LookedUp, lookUpInput } from '../contract';
import { fieldsOf } from '../registers/writing';
import type { DeskUser } from '../session/deskUser';
import { tellReading } from '../trail/tellReading';

const MOST = 50;

/**
 * POST /api/disputes/look-up: cases whose applicant has exactly this ID number or phone, newest first, among those the
 * user may see. Each look-up stands in the trail, the number masked.
 * @throws Refusal 403, 400
 */
export async function lookUpPersons(body: unknown, user: DeskUser): Promise<{ data: LookedUp[] }> {
  if (!works(user)) throw noRight('您的账号不办理争议件，不能按身份证号或电话查找。');
  const { idNumber, phone } = fieldsOf(lookUpInput, body);
  const knex: Knex = strapi.db.connection;
  const [column, digests, shown] =
    idNumber === undefined
      ? (['applicant_phone_digest', digestsOf('phone', phone ?? ''), maskPhone(phone ?? '')] as const)
      : (['applicant_id_number_digest', digestsOf('idNumber', idNumber), maskIdNumber(idNumber)] as const);
  const found: Record<string, unknown>[] = await scopeDisputes(
    knex('disputes as d').whereIn(`d.${column}`, digests).whereNot('d.status', 'draft'),
    user,
  )
    .orderBy('d.id', 'desc')
    .limit(MOST)
    .select(...briefColumns, 'd.registered_at');
  await tellReading(user, {
    action: 'dispute.lookUp',
    object: { type: 'dispute' },
    detail: { by: idNumber === undefined ? 'phone' : 'idNumber', value: shown, found: found.length },
  });
  const catalogue = await liveCatalogue();
  return {
    data: found.map((row) => ({
      ...disputeInBrief(row, catalogue),
      registeredAt: instantOf(row.registered_at),
    })),
  };
}
