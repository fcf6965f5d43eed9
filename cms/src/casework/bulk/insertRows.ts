import type { Knex } from 'knex';

/** A better-sqlite3 connection, as far as rows are inserted by it. */
interface SqliteConnection {
  prepare(sql: string): { run(values: unknown[]): unknown };
}

/** PostgreSQL takes at most 65535 bound values in a statement. */
const MOST_VALUES = 60_000;

/**
 * Inserts rows within a transaction, the fastest way each database has: one prepared statement run row by row, or many
 * rows a statement.
 */
export async function insertRows(
  trx: Knex,
  table: string,
  columns: readonly string[],
  rows: readonly unknown[][],
): Promise<void> {
  if (rows.length === 0) return;
  if (strapi.db.dialect.client === 'sqlite') {
    const connection: SqliteConnection = await trx.client.acquireConnection();
    const names = columns.map((column) => `"${column}"`).join(', ');
    const statement = connection.prepare(
      `insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`,
    );
    for (const row of rows) statement.run(row);
    return;
  }
  const most = Math.floor(MOST_VALUES / columns.length);
  for (let from = 0; from < rows.length; from += most) {
    const some = rows.slice(from, from + most);
    await trx(table).insert(
      some.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]]))),
    );
  }
}
