import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { query } from './postgres';
import { type Server, startServer } from './server';

/** The password of every account of a desk started for tests. */
export const PASSWORD = 'Desk-2026-tests!';

/** A home, and a database with the profile and one account per kind, made once per run and copied by each desk. */
export interface Template {
  home: string;
  /** the PostgreSQL server's address without a database, when there is one */
  postgres: string | null;
}

const TEMPLATE_DATABASE = 'desk_template';

const make = async (home: string, env: Record<string, string>): Promise<void> => {
  const server: Server = await startServer({
    home,
    // nobody is reminded of anything yet: each desk of a test has its own present
    env: { LIANDIAO_DEMO_PASSWORD: PASSWORD, LIANDIAO_SWEEP_MINUTES: '0', ...env },
    demo: 0,
  });
  await server.stop();
};

/** Makes the template; with `postgres` also the template database there. */
export async function makeTemplate(postgres: string | null): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), 'liandiao-template-'));
  const home = join(folder, 'sqlite');
  await make(home, {});
  if (postgres) {
    await query(`${postgres}/postgres`, `create database ${TEMPLATE_DATABASE}`);
    await make(join(folder, 'postgres'), { DATABASE_URL: `${postgres}/${TEMPLATE_DATABASE}` });
  }
  return { home: folder, postgres };
}

/** A home and a database of one desk's own. */
export interface Place {
  home: string;
  env: Record<string, string>;
  remove: () => Promise<void>;
}

/** Copies the template for one desk; with `empty` makes a place with nothing in it. */
export async function makePlace(
  template: Template,
  { database, empty }: { database: 'sqlite' | 'postgres'; empty: boolean },
): Promise<Place> {
  const home = mkdtempSync(join(tmpdir(), 'liandiao-desk-'));
  if (!empty) cpSync(join(template.home, database), home, { recursive: true });
  const removeHome = () => rmSync(home, { recursive: true, force: true });
  if (database === 'sqlite') return { home, env: {}, remove: async () => removeHome() };
  if (!template.postgres) throw new Error('this run has no PostgreSQL');
  const name = `desk_${randomBytes(8).toString('hex')}`;
  const maintenance = `${template.postgres}/postgres`;
  await query(maintenance, `create database ${name}${empty ? '' : ` template ${TEMPLATE_DATABASE}`}`);
  return {
    home,
    env: { DATABASE_URL: `${template.postgres}/${name}` },
    remove: async () => {
      await query(maintenance, `drop database if exists ${name} with (force)`);
      removeHome();
    },
  };
}
