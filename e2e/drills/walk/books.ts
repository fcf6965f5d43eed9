/// <reference path="./better-sqlite3.d.ts" />
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import type { Desk } from '../../desk';

export type Row = Record<string, unknown>;

/** A look at a running desk's database, past the interface. */
export interface Books {
  rows: (sql: string, ...values: (string | number)[]) => Promise<Row[]>;
  close: () => Promise<void>;
}

/** Days stay text and instants count from UTC, on PostgreSQL as on SQLite. */
const parsers: Record<number, (text: string) => unknown> = {
  1082: (day) => day,
  1114: (instant) => Date.parse(`${instant.replace(' ', 'T')}Z`),
  20: Number,
};
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/** Opens the database of a desk for reading. */
export async function openBooks(desk: Desk): Promise<Books> {
  if (desk.place.env.DATABASE_URL) {
    const pool = new pg.Pool({ connectionString: desk.place.env.DATABASE_URL, max: 4, types });
    return {
      rows: async (sql, ...values) => {
        let position = 0;
        return (
          await pool.query(
            sql.replace(/\?/g, () => `$${++position}`),
            values,
          )
        ).rows;
      },
      close: () => pool.end(),
    };
  }
  const database = new Database(join(desk.place.home, 'desk.sqlite'), { readonly: true });
  return {
    rows: async (sql, ...values) => database.prepare(sql).all(...values) as Row[],
    close: async () => void database.close(),
  };
}

/** JSON columns come as text on SQLite. */
export const json = <T>(value: unknown): T => (typeof value === 'string' ? JSON.parse(value) : value) as T;

/** Instants as milliseconds, or null. */
export const instant = (value: unknown): number | null =>
  value === null || value === undefined
    ? null
    : typeof value === 'number'
      ? value
      : Date.parse(String(value));
