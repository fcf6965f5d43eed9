import type { Core } from '@strapi/strapi';

type Attribute = { type: string; columnName?: string; joinColumn?: { name: string } };
type Data = Record<string, unknown>;

/** Turns data of one content type into rows: always the same columns in the same order. */
export interface RowWriter {
  columns: readonly string[];
  /** @param data by attribute; `columns` may hold further values by column name */
  row(id: number, data: Data, columns?: Data): unknown[];
}

/** The system's own columns for when a record was made. */
const MADE = ['created_at', 'updated_at', 'published_at'] as const;

/**
 * Writes the rows the Document Service would have written, for bulk inserts. Column names and types are Strapi's own
 * metadata.
 */
export function rowWriter(app: Core.Strapi, uid: string): RowWriter {
  const { attributes } = app.db.metadata.get(uid) as unknown as { attributes: Record<string, Attribute> };
  const sqlite = app.db.dialect.client === 'sqlite';
  const instant = (value: unknown) => {
    const time = new Date(value as string);
    return sqlite ? time.getTime() : time.toISOString();
  };
  const plain = (type: string, value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    if (type === 'datetime') return instant(value);
    if (type === 'json') return JSON.stringify(value);
    if (typeof value === 'boolean') return sqlite ? Number(value) : value;
    return value;
  };
  const own = Object.entries(attributes).flatMap(([key, attribute]) => {
    const { type, columnName, joinColumn } = attribute;
    const column = type === 'relation' ? joinColumn?.name : (columnName ?? key);
    const ours = column !== undefined && column !== 'id' && !(MADE as readonly string[]).includes(column);
    return ours && attributes[key] ? [{ key, type, column }] : [];
  });
  return {
    columns: ['id', ...MADE, ...own.map(({ column }) => column)],
    row: (id, data, columns = {}) => {
      const now = instant(data.enteredAt ?? data.at ?? data.registeredAt ?? new Date());
      return [
        id,
        now,
        now,
        now,
        ...own.map(({ key, type, column }) => plain(type, key in data ? data[key] : columns[column])),
      ];
    },
  };
}
