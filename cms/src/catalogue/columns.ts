/** What a driver gives for a column, and what it means: SQLite and PostgreSQL differ (stack.md). */

/** An instant as ISO string in UTC, or null. SQLite keeps milliseconds, PostgreSQL gives a Date. */
export function instantOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return new Date(typeof value === 'number' ? value : String(value)).toISOString();
}

/** A calendar day, or null. */
export const dayOf = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : String(value).slice(0, 10);

/** A JSON column's value, or the fallback. SQLite keeps text, PostgreSQL gives the value. */
export function jsonOf<T>(value: unknown, fallback: T): T {
  if (value === null || value === undefined) return fallback;
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}

/** A yes or no; SQLite keeps 0 and 1. */
export const booleanOf = (value: unknown): boolean => value === true || value === 1 || value === '1';

/** A whole number, or null; big integers and counts arrive as text. */
export const integerOf = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value);

/** A text, or null. */
export const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
