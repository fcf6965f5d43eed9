import type { RecoveryStep } from '../contract';
import type { CaseFile } from './caseFile';
import type { Catalogue } from './catalogue';
import type { SegmentRecord } from './records';
import { isMonth, recoverySegments, splitFeePeriod } from './recovery';

/** How each way goes, step after step (R23, R24). A step may be repeated where `again`, and skipped where `may`. */
const ways: Readonly<Record<SegmentRecord['way'], readonly RecoveryStep[]>> = {
  tax: ['noticeSent', 'declared', 'paid', 'penalised', 'handedToCourt', 'recovered'],
  audit: [
    'auditOpened',
    'audited',
    'rectificationDelivered',
    'copiedToTax',
    'paid',
    'handedToCourt',
    'recovered',
  ],
};

/** Steps that must have been recorded before another may be. */
const needs: Readonly<Partial<Record<RecoveryStep, readonly RecoveryStep[]>>> = {
  declared: ['noticeSent'],
  penalised: ['noticeSent'],
  audited: ['auditOpened'],
  rectificationDelivered: ['audited'],
  copiedToTax: ['rectificationDelivered'],
};

const endsBy: Readonly<Partial<Record<RecoveryStep, SegmentRecord['state']>>> = {
  recovered: 'recovered',
  handedToCourt: 'court',
};

/** The unit that recovers: the tax bureau on the tax way, and on the audit way once it has been told. */
export const taxUnitOf = (catalogue: Catalogue): string | null => {
  const recovery = catalogue.settings.get('recovery') as { taxUnit?: string } | undefined;
  return recovery?.taxUnit ?? null;
};

/** The segments a case's fee period makes: nothing without a period or without a unit that may audit (D2). */
export function proposedSegments({ dispute }: CaseFile, catalogue: Catalogue): SegmentRecord[] {
  const recovery = catalogue.settings.get('recovery') as { line?: string; taxUnit?: string } | undefined;
  const { feePeriodFrom: from, feePeriodTo: to } = dispute;
  if (!recovery?.line || !recovery.taxUnit || !isMonth(from) || !isMonth(to) || to < from) return [];
  const auditors = [...catalogue.units.values()].filter((unit) => unit.enabled && unit.mayAudit.length > 0);
  const units = { taxUnit: recovery.taxUnit, auditors };
  return recoverySegments(splitFeePeriod(from, to, recovery.line), dispute.insuranceKinds, units).map(
    (segment) => ({
      documentId: `${segment.way}-${segment.unit}`,
      round: dispute.round,
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
    }),
  );
}

/** Why a step cannot be recorded for a segment, as a sentence, or undefined. */
export function stepForbidden(segment: SegmentRecord, step: RecoveryStep): string | undefined {
  if (segment.state !== 'open' && !(segment.state === 'court' && step !== 'handedToCourt')) {
    return '这一段追缴已经结束。';
  }
  if (!ways[segment.way].includes(step)) {
    return segment.way === 'tax'
      ? '2024 年 4 月（含）以后的费款由税务部门追缴，没有这一步骤。'
      : '2024 年 4 月以前的费款先稽核后追缴，没有这一步骤。';
  }
  const done = new Set(segment.steps.map((one) => one.step));
  const missing = (needs[step] ?? []).filter((before) => !done.has(before));
  return missing.length > 0 ? '前一步骤还没有登记，请按顺序登记。' : undefined;
}

/** Whether a unit may record a step: the lead any, the audit-capable unit its own segment, tax what it recovers. */
export function mayRecord(
  file: Pick<CaseFile, 'dispute'>,
  segment: SegmentRecord,
  step: RecoveryStep,
  unit: string | null,
  catalogue: Catalogue,
): boolean {
  if (unit === null) return false;
  if (unit === file.dispute.leadUnit || unit === segment.unit) return true;
  const told = segment.steps.some((one) => one.step === 'copiedToTax');
  return unit === taxUnitOf(catalogue) && told && (step === 'paid' || step in endsBy);
}

/** The steps a unit may record next, in the way's order. */
export const nextSteps = (
  file: CaseFile,
  segment: SegmentRecord,
  unit: string | null,
  catalogue: Catalogue,
): RecoveryStep[] =>
  file.dispute.status === 'handling' || file.dispute.status === 'replied'
    ? ways[segment.way].filter(
        (step) =>
          stepForbidden(segment, step) === undefined && mayRecord(file, segment, step, unit, catalogue),
      )
    : [];

/** The state a step leads to. */
export const stateAfter = (segment: SegmentRecord, step: RecoveryStep): SegmentRecord['state'] =>
  endsBy[step] ?? segment.state;

/** Segments of the present round that nobody has brought to an end. */
export const openSegments = (file: Pick<CaseFile, 'dispute' | 'segments'>): SegmentRecord[] =>
  file.segments.filter((one) => one.round === file.dispute.round && one.state === 'open');
