import type { LiveCatalogue } from '../../catalogue';
import type { CaseList, CaseRecords, DisputeRecord } from '../../mechanism/caseFile';
import { statusRow } from '../../mechanism/statuses';
import { applicantData } from './applicant';
import { children } from './children';
import { type Data, Writer } from './fields';

/** Turns a case's records into the data a content type's create or update takes. */
export function dataOf(catalogue: LiveCatalogue) {
  const to = new Writer(catalogue);
  return {
    dispute: (changes: Partial<DisputeRecord>): Data => {
      const { applicant: _a, agent: _g, representatives: _r, employer, ...plain } = changes;
      return {
        ...plain,
        ...applicantData(changes),
        ...('employer' in changes ? employerData(employer ?? null) : {}),
        ...(changes.status ? { stage: statusRow(changes.status).stage } : {}),
        ...mapped(changes, ['acceptingUnit', 'leadUnit', 'answerableUnit', 'suggestedUnit'], (code) =>
          to.unit(code),
        ),
        ...mapped(changes, ['registrar', 'handler'], (person) => to.person(person)),
      };
    },
    record: <L extends CaseList>(list: L, record: CaseRecords[L][number]): Data =>
      children[list].data(record, to),
    unitId: (code: string) => to.unit(code),
  };
}

function mapped<K extends keyof DisputeRecord>(
  changes: Partial<DisputeRecord>,
  keys: readonly K[],
  map: (value: string | null) => number | null,
): Data {
  return Object.fromEntries(
    keys
      .filter((key) => key in changes)
      .map((key) => [key, map((changes[key] as string | null | undefined) ?? null)]),
  );
}

const employerData = (employer: DisputeRecord['employer']): Data => ({
  employerName: employer?.name ?? null,
  employerCreditCode: employer?.creditCode ?? null,
  employerAddress: employer?.address ?? null,
  employerLegalRepresentative: employer?.legalRepresentative ?? null,
  employerPhone: employer?.phone ?? null,
});
