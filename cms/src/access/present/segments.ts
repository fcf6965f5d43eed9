import type { SegmentAnswer } from '../../contract';
import type { CaseFile } from '../../mechanism/caseFile';
import type { SegmentRecord } from '../../mechanism/records';
import { mayRecord, nextSteps } from '../../mechanism/recoverySteps';
import { withoutStep } from '../../mechanism/retraction';
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
  const retractable = (record: SegmentRecord, place: number): boolean => {
    const step = record.steps[place]?.step;
    return (
      step !== undefined &&
      record.round === file.dispute.round &&
      permissions['retract-recovery'].from.includes(file.dispute.status) &&
      mayRecord(file, record, step, reader.unit, catalogue) &&
      typeof withoutStep(record, place) !== 'string'
    );
  };
  return [
    ...file.segments.flatMap((record) =>
      record.state === 'cancelled'
        ? []
        : [
            {
              ...answer(record, show, (place) => retractable(record, place)),
              documentId: record.documentId,
              state: record.state,
              next: next(record),
            },
          ],
    ),
    ...(begun ? [] : proposedSegments(file, catalogue)).map((record) => ({
      ...answer(record, show, () => false),
      documentId: null,
      state: 'proposed' as const,
      openedAt: null,
      next: file.dispute.status === 'awaitingConference' ? [] : next(record),
    })),
  ];
}

const answer = (record: SegmentRecord, show: Showing, retractable: (place: number) => boolean) => ({
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
  steps: record.steps.map(({ unit, by, note, amount, base, paper, ...step }, place) => ({
    ...step,
    unit: unitOf(show.catalogue, unit),
    by: personOf(show.catalogue, by)?.name ?? null,
    amount: told(amount, show, { kind: 'working', at: step.at }),
    base: told(base, show, { kind: 'working', at: step.at }),
    paper: said(paper, show, 'working', step.at),
    note: said(note, show, 'personal', step.at, unit),
    retractable: retractable(place),
  })),
});
