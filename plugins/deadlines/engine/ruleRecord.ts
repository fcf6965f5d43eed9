import type { DeadlineRule } from './rule';

type Named = 'key' | 'title' | 'clause' | 'origin' | 'version';

/** A rule as it is stored: what names it in columns, how it computes as one definition. */
export type RuleRecord = Pick<DeadlineRule, Named> & { definition: Omit<DeadlineRule, Named> };

/** Takes a rule apart for storing. */
export function ruleRecord({ key, title, clause, origin, version, ...definition }: DeadlineRule): RuleRecord {
  return { key, title, clause, origin, version, definition };
}

/** Puts a stored rule together again. */
export function ruleOfRecord({ definition, key, title, clause, origin, version }: RuleRecord): DeadlineRule {
  return { key, title, clause, origin, version, ...definition };
}
