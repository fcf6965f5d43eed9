import { changedFields } from '../mechanism/amendment';
import type { CaseFile, Registered } from '../mechanism/caseFile';
import type { SegmentRecord } from '../mechanism/records';
import { presentSegments, proposedSegments, resegmented, segmentName } from '../mechanism/segments';
import type { Deed } from './action';
import type { FieldError } from './refusals';

type Around = Pick<Deed, 'catalogue'>;

const decisive = ['feePeriodFrom', 'feePeriodTo', 'insuranceKinds'] as const;

const compared = (file: CaseFile, after: Registered, { catalogue }: Around) => {
  const present = presentSegments(file);
  const next = { dispute: { ...file.dispute, ...after } };
  return resegmented(present, present.length > 0 ? proposedSegments(next, catalogue) : []);
};

/**
 * An amendment may not take away a segment for which steps are recorded, nor change the months of one that has ended:
 * papers are out that name them.
 */
export function segmentErrors(file: CaseFile, after: Registered, around: Around): FieldError[] {
  const changed = changedFields(file.dispute, after);
  const path = decisive.find((field) => changed.includes(field));
  if (!path) return [];
  return compared(file, after, around).kept.map((segment) => ({
    path,
    message: `${segmentName(segment, around.catalogue)}已登记追缴步骤，不能这样更改。请保留这一段，或另行登记一件。`,
  }));
}

/** What becomes of the segments once recovery has begun: rebuilt as the amended period makes them, with a warning. */
export function amendedSegments(file: CaseFile, after: Registered, deed: Deed) {
  const { changed, cancelled, fresh } = compared(file, after, deed);
  const named = (segment: SegmentRecord) => segmentName(segment, deed.catalogue);
  const segments: SegmentRecord[] = [
    ...changed,
    ...cancelled.map((segment) => ({ ...segment, state: 'cancelled' as const, endedAt: deed.at })),
    ...fresh.map((segment) => ({ ...segment, documentId: deed.newId(), openedAt: deed.at })),
  ];
  return {
    segments,
    details: segments.map((segment) => ({
      label: '追缴段',
      text: `${segment.state === 'cancelled' ? '取消' : changed.includes(segment) ? '改为' : '新增'} ${named(segment)}`,
    })),
    warnings: changed
      .filter(({ steps }) => steps.length > 0)
      .map((segment) => ({
        path: 'feePeriodFrom',
        message: `追缴段已随更正改为 ${named(segment)}，其已登记的步骤保留。请核对已发出的文书是否需要重新送达。`,
      })),
  };
}
