import type { SupervisionAnswer } from '@liandiao/cms/contract';

/** The rung of the ladder that a notice stands on, as `terms.rung` calls it. */
export function rungOf({
  kind,
  level,
}: Pick<SupervisionAnswer, 'kind' | 'level'>): 'chase1' | 'chase2' | 'chase3' | 'r1' | 'r2' | 'r3' {
  const at = Math.min(3, Math.max(1, level)) as 1 | 2 | 3;
  return kind === 'chase' ? `chase${at}` : kind === 'supervise' ? 'r3' : `r${at}`;
}

/** The rung that the next notice to a unit stands on: 催办, 再次催办, then 督办. */
export function nextRung(
  kind: 'urge' | 'supervise',
  to: string,
  sent: readonly Pick<SupervisionAnswer, 'kind' | 'level' | 'toUnit' | 'round'>[],
  round: number,
): 'r1' | 'r2' | 'r3' {
  if (kind === 'supervise') return 'r3';
  const urged = sent.some((one) => one.round === round && one.kind === 'urge' && one.toUnit?.code === to);
  return urged ? 'r2' : 'r1';
}
