import type { BoundaryDecisionAnswer } from '@liandiao/cms/contract';

/** Whether a decision is read by the suggestion today, and if not, why. */
export function standingOf(
  { enabled, inForce, since }: Pick<BoundaryDecisionAnswer, 'enabled' | 'inForce' | 'since'>,
  today: string,
): 'inForce' | 'disabled' | 'notYet' | 'over' {
  if (inForce) return 'inForce';
  if (!enabled) return 'disabled';
  return since > today ? 'notYet' : 'over';
}
