import { jsonOf, textOf } from '../../catalogue/columns';
import { openJson, openText } from '../../catalogue/personal';
import type { Person } from '../../contract';
import type { DisputeRecord } from '../../mechanism/caseFile';

const DISPUTE = 'api::dispute.dispute';

/** The one door through which a case's private persons come from and go to their columns. */
export type PrivatePersons = Pick<DisputeRecord, 'applicant' | 'agent' | 'representatives'>;

/** The persons a row of disputes holds. */
export function applicantOf(row: Record<string, unknown>): PrivatePersons {
  const known = Object.entries({
    name: textOf(row.applicant_name),
    phone: openText(DISPUTE, 'applicantPhone', row.applicant_phone),
    idNumber: openText(DISPUTE, 'applicantIdNumber', row.applicant_id_number),
    address: openText(DISPUTE, 'applicantAddress', row.applicant_address),
  }).filter((entry): entry is [string, string] => entry[1] !== null);
  return {
    applicant: known.length > 0 ? Object.fromEntries(known) : null,
    agent: jsonOf<Person | null>(openJson(DISPUTE, 'agent', row.agent), null),
    representatives: jsonOf<Person[]>(openJson(DISPUTE, 'representatives', row.representatives), []),
  };
}

/** The attributes a write puts the persons into; only those that are given. */
export function applicantData(persons: Partial<PrivatePersons>): Record<string, unknown> {
  return {
    ...('applicant' in persons
      ? {
          applicantName: persons.applicant?.name ?? null,
          applicantPhone: persons.applicant?.phone ?? null,
          applicantIdNumber: persons.applicant?.idNumber ?? null,
          applicantAddress: persons.applicant?.address ?? null,
        }
      : {}),
    ...('agent' in persons ? { agent: persons.agent ?? null } : {}),
    ...('representatives' in persons ? { representatives: persons.representatives ?? [] } : {}),
  };
}
