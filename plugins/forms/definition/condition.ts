import { isEmpty, valueAt } from './record';

/** Compare one value with nothing (`empty`), with one value (`is`) or with several (`in`). */
export const ALONE = ['empty', 'notEmpty', 'present', 'absent'] as const;
export const WITH_ONE = ['is', 'isNot', 'contains', 'notContains', 'atLeast', 'atMost'] as const;
export const WITH_MANY = ['in', 'notIn', 'containsAny', 'containsAll', 'within'] as const;

export type Scalar = string | number | boolean;

/**
 * Nested and/or over the values of a record. `present` asks whether a part of the record is there at all, even
 * empty; `within` whether every chosen value is one of the listed ones and at least one is chosen.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { path: string; operator: (typeof ALONE)[number] }
  | { path: string; operator: (typeof WITH_ONE)[number]; value: Scalar }
  | { path: string; operator: (typeof WITH_MANY)[number]; value: Scalar[] };

/** Whether the condition holds for the record. An empty `all` always holds. */
export function holds(condition: Condition, record: unknown): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, record));
  if ('any' in condition) return condition.any.some((part) => holds(part, record));
  if ('not' in condition) return !holds(condition.not, record);
  const value = valueAt(record, condition.path);
  switch (condition.operator) {
    case 'empty':
      return isEmpty(value);
    case 'notEmpty':
      return !isEmpty(value);
    case 'present':
      return value !== undefined && value !== null;
    case 'absent':
      return value === undefined || value === null;
    case 'is':
      return value === condition.value || (condition.value === false && isEmpty(value));
    case 'isNot':
      return !(value === condition.value || (condition.value === false && isEmpty(value)));
    case 'contains':
      return has(value, condition.value);
    case 'notContains':
      return !has(value, condition.value);
    case 'atLeast':
      return compare(value, condition.value, (left, right) => left >= right);
    case 'atMost':
      return compare(value, condition.value, (left, right) => left <= right);
    case 'in':
      return condition.value.some((one) => one === value);
    case 'notIn':
      return !condition.value.some((one) => one === value);
    case 'containsAny':
      return condition.value.some((one) => has(value, one));
    case 'containsAll':
      return condition.value.every((one) => has(value, one));
    case 'within':
      return Array.isArray(value) && value.length > 0 && value.every((one) => condition.value.includes(one));
  }
}

/** Every path a condition looks at. */
export function pathsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(pathsOf);
  if ('any' in condition) return condition.any.flatMap(pathsOf);
  if ('not' in condition) return pathsOf(condition.not);
  return [condition.path];
}

function has(value: unknown, one: Scalar): boolean {
  if (Array.isArray(value)) return value.includes(one);
  return typeof value === 'string' && value.includes(String(one));
}

/** Numbers with numbers, texts (days, months) with texts; anything else does not compare. */
function compare(value: unknown, bound: Scalar, holds: (left: Scalar, right: Scalar) => boolean): boolean {
  if (typeof value === 'number' && typeof bound === 'number') return holds(value, bound);
  return typeof value === 'string' && value !== '' && typeof bound === 'string' && holds(value, bound);
}
