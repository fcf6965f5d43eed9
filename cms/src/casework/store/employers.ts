import type { Knex } from 'knex';
import { sealed } from '../../catalogue/personal';
import type { Employer } from '../../contract';
import { employerIdentity } from '../../mechanism/registered';
import { trail } from '../../trail/trail';
import { newId } from '../newId';

/**
 * The one file of an employer (一企一档): found by credit code, else by name and address, or opened now. What the file
 * does not know yet is filled in from the form.
 * @returns its numeric id, or null while nobody is named
 */
export async function employerFile(
  trx: Knex,
  complained: Employer | null,
  now: Date,
): Promise<number | null> {
  const identity = employerIdentity(complained);
  if (!identity || !complained) return null;
  const row = {
    name: complained.name ?? identity,
    credit_code: complained.creditCode ?? null,
    address: complained.address ?? null,
    legal_representative: complained.legalRepresentative ?? null,
    ...sealedPhone(complained),
  };
  const before = await trx('employers').where({ identity }).first();
  const documentId = newId();
  // two registrations may open the same file at once: the unique index decides, and both go on with the one that won
  const [stored] = await trx('employers')
    .insert({
      ...row,
      identity,
      document_id: documentId,
      created_at: now,
      updated_at: now,
      published_at: now,
    })
    .onConflict('identity')
    .merge({
      address: trx.raw('coalesce(??, excluded.??)', ['employers.address', 'address']),
      legal_representative: trx.raw('coalesce(??, excluded.??)', [
        'employers.legal_representative',
        'legal_representative',
      ]),
      phone: trx.raw('coalesce(??, excluded.??)', ['employers.phone', 'phone']),
    })
    .returning(['id', 'document_id']);
  if (before || stored.document_id === documentId)
    trail().touch('api::employer.employer', String(stored.document_id), before ?? null);
  return Number(stored.id);
}

const sealedPhone = ({ phone }: Employer) => {
  const { phone: stored } = sealed('api::employer.employer', { phone: phone ?? null });
  return { phone: stored as string | null };
};
