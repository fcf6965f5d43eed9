import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { type PreparingConnection, rememberStatements } from '../src/database/rememberStatements';

/** better-sqlite3's connection, as far as the pool sets it up. */
interface SqliteConnection extends PreparingConnection {
  pragma(statement: string): unknown;
}

const sqlite = (file: string) => ({
  client: 'sqlite',
  useNullAsDefault: true,
  connection: { filename: file },
  pool: {
    // one connection: SQLite has one writer, and a second connection of the same process would wait for the first
    min: 1,
    max: 1,
    afterCreate(
      connection: SqliteConnection,
      done: (error: Error | null, connection: SqliteConnection) => void,
    ) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = NORMAL');
      rememberStatements(connection);
      done(null, connection);
    },
  },
});

const postgres = (connectionString: string, max: number) => ({
  client: 'postgres',
  connection: { connectionString },
  pool: { min: 0, max },
  // a morning's rush waits its turn rather than fail
  acquireConnectionTimeout: 60_000,
});

/** PostgreSQL by DATABASE_URL, else one SQLite file in LIANDIAO_HOME. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const url = env('DATABASE_URL', '');
  return {
    connection: url
      ? postgres(url, env.int('DATABASE_POOL_MAX', 10))
      : sqlite(join(env('LIANDIAO_HOME', ''), 'desk.sqlite')),
    settings: { runMigrations: true },
  };
};
