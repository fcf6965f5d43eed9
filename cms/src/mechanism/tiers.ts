import { type Condition, holds } from '@liandiao/forms/definition';

/** A tier as it stands in the profile: it fits when one of its grounds holds. */
export interface TierRule {
  code: string;
  /** The graver tier wins when several fit. */
  rank: number;
  clause: string;
  when: readonly { if: Condition; because: string }[];
}

/** A tier with the reason it fits. */
export interface SuggestedTier {
  code: string;
  reason: string;
  clause: string;
}

/**
 * The gravest tier that fits a subject, or null. Places in a ground's words, like `{unitsInvolved}`, are filled from
 * the subject.
 */
export function suggestTier(
  subject: Readonly<Record<string, unknown>>,
  tiers: readonly TierRule[],
): SuggestedTier | null {
  const gravestFirst = [...tiers].sort((left, right) => right.rank - left.rank);
  for (const { code, clause, when } of gravestFirst) {
    const ground = when.find((one) => holds(one.if, subject));
    if (ground) return { code, reason: filled(ground.because, subject), clause };
  }
  return null;
}

function filled(words: string, subject: Readonly<Record<string, unknown>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(subject, name) ? String(subject[name]) : place,
  );
}
