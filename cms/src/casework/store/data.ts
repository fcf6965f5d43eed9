import type { LiveCatalogue } from '../../catalogue';
import type {
  ArchiveRecord,
  CaseEventRecord,
  ContactRecord,
  DisputeRecord,
  SupplementRecord,
  TransferRecord,
} from '../../mechanism/caseFile';
import { statusRow } from '../../mechanism/statuses';
import { applicantData } from './applicant';

type Data = Record<string, unknown>;

/** Codes and documentIds become the numeric ids that join columns hold. */
class Writer {
  constructor(private readonly catalogue: LiveCatalogue) {}
  unit(code: string | null): number | null {
    if (code === null) return null;
    const unit = this.catalogue.units.get(code);
    if (!unit) throw new Error(`unit ${code} is not in the catalogue`);
    return unit.id;
  }
  person(documentId: string | null): number | null {
    return documentId === null ? null : (this.catalogue.people.get(documentId)?.id ?? null);
  }
}

/** Turns records into the data a content type's create or update takes. */
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
    transfer: (record: TransferRecord): Data => ({
      ...record,
      fromUnit: to.unit(record.fromUnit),
      toUnit: to.unit(record.toUnit),
      signer: to.person(record.signer),
    }),
    supplement: (record: SupplementRecord): Data => ({ ...record }),
    contact: (record: ContactRecord): Data => ({
      ...record,
      unit: to.unit(record.unit),
      by: to.person(record.by),
    }),
    archive: (record: ArchiveRecord): Data => ({ ...record, unit: to.unit(record.unit) }),
    event: (record: CaseEventRecord): Data => ({
      ...record,
      unit: to.unit(record.unit),
      actor: to.person(record.actor),
    }),
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
