import type { Condition } from '@liandiao/forms/definition';
import type { BoundaryCondition } from '../contract';

/** The lists of a boundary decision, and what each of them asks of a dispute. */
const lists = [
  { key: 'scopeKinds', path: 'scopeKind', many: 'in', one: 'is' },
  { key: 'insuranceKinds', path: 'insuranceKinds', many: 'containsAny', one: 'contains' },
  { key: 'eventTypes', path: 'eventType', many: 'in', one: 'is' },
] as const;

/** The condition the suggestion reads: every list that names something has to match (R30a). */
export function conditionOf(asked: BoundaryCondition): Condition {
  const parts = lists.flatMap(({ key, path, many }): Condition[] => {
    const value = asked[key] ?? [];
    return value.length === 0 ? [] : [{ path, operator: many, value: [...value] }];
  });
  const [only] = parts;
  return parts.length === 1 && only ? only : { all: parts };
}

/** The lists a stored condition says; null where it says more than lists can. */
export function listsOf(condition: Condition): Required<BoundaryCondition> | null {
  const found: Required<BoundaryCondition> = { scopeKinds: [], insuranceKinds: [], eventTypes: [] };
  const parts = 'all' in condition ? condition.all : [condition];
  for (const part of parts) {
    if (!('path' in part) || !('value' in part)) return null;
    const list = lists.find(({ path }) => path === part.path);
    if (!list || found[list.key].length > 0) return null;
    if (part.operator === list.many && Array.isArray(part.value)) found[list.key] = part.value.map(String);
    else if (part.operator === list.one) found[list.key] = [String(part.value)];
    else return null;
  }
  return found;
}
