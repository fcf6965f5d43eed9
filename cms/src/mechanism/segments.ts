import type { CaseFile } from './caseFile';
import { type Catalogue, itemName, unitName } from './catalogue';
import type { SegmentRecord } from './records';
import { isMonth, recoverySegments, splitFeePeriod } from './recovery';

type Segmented = Pick<CaseFile, 'dispute' | 'segments'>;

/** The profile's setting `recovery`, as far as a case under way needs it. */
const recoveryOf = (catalogue: Catalogue) =>
  catalogue.settings.get('recovery') as { line?: string; taxUnit?: string } | undefined;

/** The unit that recovers: the tax bureau on the tax way, and on the audit way once it has been told. */
export const taxUnitOf = (catalogue: Catalogue): string | null => recoveryOf(catalogue)?.taxUnit ?? null;

/** Segments made in a round; those that an amended fee period took away are not among them. */
export const segmentsOfRound = ({ segments }: Pick<CaseFile, 'segments'>, round: number): SegmentRecord[] =>
  segments.filter((one) => one.round === round && one.state !== 'cancelled');

/** Segments made in the present round. */
export const presentSegments = (file: Segmented): SegmentRecord[] =>
  segmentsOfRound(file, file.dispute.round);

/** Segments of the present round that nobody has brought to an end. */
export const openSegments = (file: Segmented): SegmentRecord[] =>
  presentSegments(file).filter(({ state }) => state === 'open');

const auditorsOf = ({ units }: Catalogue) =>
  [...units.values()].filter((unit) => unit.enabled && unit.mayAudit.length > 0);

const periodsOf = ({ dispute }: Pick<CaseFile, 'dispute'>, catalogue: Catalogue) => {
  const line = recoveryOf(catalogue)?.line;
  const { feePeriodFrom: from, feePeriodTo: to } = dispute;
  return line && isMonth(from) && isMonth(to) && from <= to ? splitFeePeriod(from, to, line) : [];
};

/** The segments a case's fee period makes: nothing without a period or without a unit that may audit (D2). */
export function proposedSegments(file: Pick<CaseFile, 'dispute'>, catalogue: Catalogue): SegmentRecord[] {
  const taxUnit = taxUnitOf(catalogue);
  if (taxUnit === null) return [];
  const units = { taxUnit, auditors: auditorsOf(catalogue) };
  return recoverySegments(periodsOf(file, catalogue), file.dispute.insuranceKinds, units).map((segment) => ({
    documentId: `${segment.way}-${segment.unit}`,
    round: file.dispute.round,
    way: segment.way,
    feePeriodFrom: segment.from,
    feePeriodTo: segment.to,
    unit: segment.unit,
    insuranceKinds: segment.insuranceKinds,
    state: 'open',
    steps: [],
    owed: null,
    recovered: 0,
    openedAt: '',
    endedAt: null,
  }));
}

/** The segments as they stand; before recovery began those the fee period would make. */
export function segmentsInForce(file: Segmented, catalogue: Catalogue): SegmentRecord[] {
  const made = presentSegments(file);
  return made.length > 0 ? made : proposedSegments(file, catalogue);
}

/** Insurance kinds with months on the audit way that no unit may audit: their segment cannot be made (R24). */
export function unauditedKinds(file: Pick<CaseFile, 'dispute'>, catalogue: Catalogue): string[] {
  if (!periodsOf(file, catalogue).some(({ way }) => way === 'audit')) return [];
  const audited = new Set(auditorsOf(catalogue).flatMap(({ mayAudit }) => mayAudit));
  return file.dispute.insuranceKinds.filter((kind) => !audited.has(kind));
}

/** What is to be done about insurance kinds without an auditing unit, as a sentence, or undefined. */
export function unauditedWords(file: Pick<CaseFile, 'dispute'>, catalogue: Catalogue): string | undefined {
  const kinds = unauditedKinds(file, catalogue).map((kind) => itemName(catalogue, 'insuranceKind', kind));
  return kinds.length > 0
    ? `${kinds.join('、')}没有可以稽核的单位，分不出稽核段。请联系系统管理员在单位设置中指定可稽核的险种。`
    : undefined;
}

/** Why the fee period makes no segment at all, as a sentence, or undefined when it makes one. */
export function noSegments(file: Segmented, catalogue: Catalogue): string | undefined {
  if (segmentsInForce(file, catalogue).length > 0) return undefined;
  if (periodsOf(file, catalogue).length === 0)
    return '登记信息里没有费款所属期，分不出追缴段。请先更正登记信息。';
  return (
    unauditedWords(file, catalogue) ?? '登记信息里没有险种，不知由哪个单位稽核。请先更正登记信息，补上险种。'
  );
}

/** Units that take a segment, and the tax bureau once an audit was copied to it (R24). */
export const recoveringUnits = (file: Segmented, catalogue: Catalogue): string[] => {
  const tax = taxUnitOf(catalogue);
  return presentSegments(file).flatMap((segment) =>
    tax !== null && wasTold(segment) ? [segment.unit, tax] : [segment.unit],
  );
};

/** Whether the tax bureau has been told what the audit found. */
export const wasTold = ({ steps }: SegmentRecord): boolean =>
  steps.some(({ step }) => step === 'copiedToTax');

/** Months and unit of a segment, as people name it. */
export const segmentName = (
  { way, feePeriodFrom, feePeriodTo, unit }: SegmentRecord,
  catalogue: Catalogue,
): string =>
  `${feePeriodFrom} 至 ${feePeriodTo}（${unitName(catalogue, unit)}${way === 'audit' ? '稽核' : '征收'}）`;

/** What becomes of the segments when fee period or insurance kinds are put right. */
export interface Resegmented {
  /** whose months or kinds change, whether steps were recorded or not */
  changed: SegmentRecord[];
  /** nothing was recorded for them, and they are no longer needed */
  cancelled: SegmentRecord[];
  fresh: SegmentRecord[];
  /** with steps recorded, and no longer there, or brought to an end with other months: papers are out that say so */
  kept: SegmentRecord[];
}

/** Compares segments with those that the amended case would make: the same way and unit is the same segment. */
export function resegmented(
  present: readonly SegmentRecord[],
  wanted: readonly SegmentRecord[],
): Resegmented {
  const same = (one: SegmentRecord, other: SegmentRecord) => one.way === other.way && one.unit === other.unit;
  const result: Resegmented = { changed: [], cancelled: [], fresh: [], kept: [] };
  for (const segment of present) {
    const next = wanted.find((one) => same(one, segment));
    if (!next) result[segment.steps.length > 0 ? 'kept' : 'cancelled'].push(segment);
    else if (!sameMatter(segment, next)) {
      const { feePeriodFrom, feePeriodTo, insuranceKinds } = next;
      if (segment.state === 'open')
        result.changed.push({ ...segment, feePeriodFrom, feePeriodTo, insuranceKinds });
      else result.kept.push(segment);
    }
  }
  result.fresh = wanted.filter((next) => !present.some((segment) => same(segment, next)));
  return result;
}

const sameMatter = (one: SegmentRecord, other: SegmentRecord): boolean =>
  one.feePeriodFrom === other.feePeriodFrom &&
  one.feePeriodTo === other.feePeriodTo &&
  [...one.insuranceKinds].sort().join() === [...other.insuranceKinds].sort().join();
