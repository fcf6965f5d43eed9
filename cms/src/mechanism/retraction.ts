import type { SegmentRecord } from './records';
import { afterStep, stepForbidden, stepTitles } from './recoverySteps';

/**
 * A segment as it stands without one of its steps: the others are taken once more, so that sums and state follow from
 * them alone. A sentence where a later step follows on the one taken back.
 */
export function withoutStep(segment: SegmentRecord, place: number): SegmentRecord | string {
  let left: SegmentRecord = {
    ...segment,
    steps: [],
    state: 'open',
    owed: null,
    recovered: 0,
    endedAt: null,
  };
  for (const step of segment.steps.toSpliced(place, 1)) {
    if (stepForbidden(left, step.step) !== undefined)
      return `之后登记的「${stepTitles[step.step]}」以这一步骤为前提，请先撤销「${stepTitles[step.step]}」。`;
    left = afterStep(left, step);
  }
  return left;
}
