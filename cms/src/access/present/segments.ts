import type { SegmentAnswer } from '../../contract';
import type { CaseFile } from '../../mechanism/caseFile';
import type { SegmentRecord } from '../../mechanism/records';
import { nextSteps } from '../../mechanism/recoverySteps';
import { presentSegments, proposedSegments } from '../../mechanism/segments';
import { permissions } from '../table';
import { type Showing, said, told } from './records';
import { personOf, unitOf } from './references';

/** The recovery segments of a case; before recovery began those its fee period would make (D2). */
export function segmentsOf(file: CaseFile, show: Showing): SegmentAnswer[] {
  const { catalogue, reader } = show;
  const next = (record: SegmentRecord) =>
    record.round === file.dispute.round && permissions.recover.from.includes(file.dispute.status)
      ? nextSteps(file, record, reader.unit, catalogue)
      : [];
  const begun = presentSegments(file).length > 0;
  return [
    ...file.segments.flatMap((record) =>
      record.state === 'cancelled'
        ? []
        : [
            {
              ...answer(record, show),
              documentId: record.documentId,
              state: record.state,
              next: next(record),
            },
          ],
    ),
    ...(begun ? [] : proposedSegments(file, catalogue)).map((record) => ({
      ...answer(record, show),
      documentId: null,
      state: 'proposed' as const,
      openedAt: null,
      next: next(record),
    })),
  ];
}

const answer = (record: SegmentRecord, show: Showing) => ({
  round: record.round,
  way: record.way,
  feePeriodFrom: record.feePeriodFrom,
  feePeriodTo: record.feePeriodTo,
  unit: unitOf(show.catalogue, record.unit),
  insuranceKinds: record.insuranceKinds,
  owed: record.owed,
  recovered: record.recovered,
  openedAt: record.openedAt,
  endedAt: record.endedAt,
  steps: record.steps.map(({ unit, by, note, amount, base, paper, ...step }) => ({
    ...step,
    unit: unitOf(show.catalogue, unit),
    by: personOf(show.catalogue, by)?.name ?? null,
    amount: told(amount, show, { kind: 'working', at: step.at }),
    base: told(base, show, { kind: 'working', at: step.at }),
    paper: said(paper, show, 'working', step.at),
    note: said(note, show, 'personal', step.at, unit),
  })),
});
