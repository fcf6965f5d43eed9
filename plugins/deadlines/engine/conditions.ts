import type { CaseFacts, Condition } from './rule';

/** Whether a condition holds of a case. */
export function holds(
  condition: Condition,
  facts: Pick<CaseFacts, 'attributes'>,
  happened: (event: string) => boolean,
): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts, happened));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts, happened));
  if ('not' in condition) return !holds(condition.not, facts, happened);
  if ('event' in condition) return happened(condition.event);
  const value = facts.attributes[condition.attribute] ?? null;
  return Array.isArray(condition.is) ? condition.is.includes(value) : condition.is === value;
}
