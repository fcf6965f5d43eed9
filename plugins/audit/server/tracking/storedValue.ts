import type { Json } from '../../chain';
import type { TrackedField } from './declared';

/** A row as knex gives it, of either database. */
export type Row = Record<string, unknown>;

/** A column's value as JSON, the same on either database; a relation's is still the numeric id. */
export function storedValue({ kind, json }: TrackedField, stored: unknown): Json {
  if (stored === null || stored === undefined) return null;
  if (json) return (typeof stored === 'string' ? parsed(stored) : stored) as Json;
  if (kind === 'boolean') return Boolean(stored);
  if (kind === 'instant') return instant(stored);
  if (kind === 'number' || kind === 'relation') return Number(stored);
  return stored instanceof Date ? instant(stored) : String(stored);
}

/** SQLite keeps an instant as milliseconds, PostgreSQL's driver gives a Date. */
const instant = (stored: unknown): string =>
  new Date(
    typeof stored === 'string' && /^\d+$/.test(stored) ? Number(stored) : (stored as Date),
  ).toISOString();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
