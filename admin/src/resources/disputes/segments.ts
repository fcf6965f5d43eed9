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

/** How a recorded step is named: its segment, which it is, and its place among the segment's steps. */
export const recordedStep = (
  { documentId, steps }: Pick<SegmentAnswer, 'documentId' | 'steps'>,
  step: SegmentAnswer['steps'][number],
): string => `${documentId} ${step.step} ${steps.indexOf(step)}`;

/** Possible steps that were not recorded yet, in the way's order. */
export function stepsAhead({ steps, next }: Pick<SegmentAnswer, 'steps' | 'next'>): RecoveryStep[] {
  const done = new Set(steps.map(({ step }) => step));
  return next.filter((step) => !done.has(step));
}

/** What an employer who does not pay brings on himself: never proposed, only offered. */
const grave: RecoveryStep[] = ['penalised', 'handedToCourt'];

/** The step that most likely comes next. */
export const likelyNext = (segment: Pick<SegmentAnswer, 'steps' | 'next'>): RecoveryStep | undefined =>
  stepsAhead(segment).find((step) => !grave.includes(step)) ?? segment.next[0];
