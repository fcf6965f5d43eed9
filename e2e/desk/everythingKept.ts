import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Desk } from './startDesk';

/** Every file below a folder, whatever is in it. */
const filesOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? filesOf(path) : [path];
      })
    : [];

async function rowsOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    const texts: string[] = [];
    for (const { name } of rows) {
      const table = await client.query<{ text: string }>(`select t::text as text from "${name}" t`);
      texts.push(table.rows.map(({ text }) => text).join('\n'));
    }
    return texts;
  } finally {
    await client.end();
  }
}

/**
 * Everything a thief of disk and database would hold: every file of the home with its name – the SQLite database and its
 * log among them –, every row of every table of PostgreSQL, and all the server printed.
 */
export async function everythingKept(desk: Desk): Promise<string> {
  const { home, env } = desk.place;
  const files = filesOf(home).map((path) => `${path}\n${readFileSync(path, 'utf8')}`);
  const rows = env.DATABASE_URL ? await rowsOf(env.DATABASE_URL) : [];
  return [...files, ...rows, desk.server.output()].join('\n');
}
