import type { LiveCatalogue } from '../../catalogue';
import type { SegmentAnswer } from '../../contract';
import type { CaseFile } from '../../mechanism/caseFile';
import type { SegmentRecord } from '../../mechanism/records';
import { nextSteps, proposedSegments } from '../../mechanism/segments';
import { personOf, unitOf } from './references';

/** The recovery segments of a case; before recovery began those its fee period would make (D2). */
export function segmentsOf(
  file: CaseFile,
  catalogue: LiveCatalogue,
  viewer: { unit: string | null },
): SegmentAnswer[] {
  const present = file.segments.some(({ round }) => round === file.dispute.round);
  return [
    ...file.segments.map((record) => ({
      ...answer(record, catalogue),
      documentId: record.documentId,
      state: record.state,
      next: record.round === file.dispute.round ? nextSteps(file, record, viewer.unit, catalogue) : [],
    })),
    ...(present
      ? []
      : proposedSegments(file, catalogue).map((record) => ({
          ...answer(record, catalogue),
          documentId: null,
          state: 'proposed' as const,
          openedAt: null,
          next: nextSteps(file, record, viewer.unit, catalogue),
        }))),
  ];
}

const answer = (record: SegmentRecord, catalogue: LiveCatalogue) => ({
  round: record.round,
  way: record.way,
  feePeriodFrom: record.feePeriodFrom,
  feePeriodTo: record.feePeriodTo,
  unit: unitOf(catalogue, record.unit),
  insuranceKinds: record.insuranceKinds,
  owed: record.owed,
  recovered: record.recovered,
  openedAt: record.openedAt,
  endedAt: record.endedAt,
  steps: record.steps.map(({ unit, by, ...step }) => ({
    ...step,
    unit: unitOf(catalogue, unit),
    by: personOf(catalogue, by)?.name ?? null,
  })),
});
