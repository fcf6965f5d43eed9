import type { Columns, Link } from '../chain';

/** A row of `audit_entries` as knex gives it; PostgreSQL tells big numbers as texts. */
export type EntryRow = Record<string, unknown>;

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

/** The columns to search by, as they are stored. */
export const storedColumns = (row: EntryRow): Columns => ({
  at: String(row.at),
  instant: Number(row.instant),
  actorId: textOf(row.actor_id),
  actorName: textOf(row.actor_name),
  unit: textOf(row.unit),
  kind: String(row.kind),
  action: String(row.action),
  objectType: textOf(row.object_type),
  objectId: textOf(row.object_id),
  objectLabel: textOf(row.object_label),
  outcome: String(row.outcome),
  requestId: textOf(row.request_id),
});

/** The entry a row holds. */
export const entryOf = (row: EntryRow): Link & { columns: Columns } => ({
  sequence: Number(row.sequence),
  previousHash: String(row.previous_hash),
  hash: String(row.hash),
  content: String(row.content),
  columns: storedColumns(row),
});
