import type { RecoveryStep, SegmentAnswer } from '@liandiao/cms/contract';

/** `2024-01 – 2024-03`, or the one month. */
export const segmentName = ({ feePeriodFrom: from, feePeriodTo: to }: SegmentAnswer): string =>
  from === to ? from : `${from} – ${to}`;

/**
 * How a step names its segment: its record, or while recovery has not begun its way; where several units would audit,
 * way and unit.
 */
export function segmentKey(segment: SegmentAnswer, among: readonly SegmentAnswer[]): string {
  if (segment.documentId) return segment.documentId;
  const alike = among.filter(({ way, documentId }) => way === segment.way && documentId === null);
  return alike.length > 1 ? `${segment.way}-${segment.unit?.code ?? ''}` : segment.way;
}

/** The step that most likely comes next: the first possible one beyond all that was done. */
export function likelyNext({ steps, next }: Pick<SegmentAnswer, 'steps' | 'next'>): RecoveryStep | undefined {
  const done = new Set(steps.map(({ step }) => step));
  return next.find((step) => !done.has(step)) ?? next[0];
}
