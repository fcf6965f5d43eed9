import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeadlineRule, ruleRecord } from '@liandiao/deadlines/engine';
import type { Core } from '@strapi/strapi';
import knex from 'knex';

// Strapi's ESM build does not load under Node's own resolution (lodash/fp), its CommonJS build does.
const { createStrapi } = createRequire(__filename)('@strapi/strapi') as typeof import('@strapi/strapi');

const loanRules: DeadlineRule[] = [
  {
    key: 'loan.return',
    title: '归还',
    clause: '借阅须知一',
    origin: 'notice',
    version: 1,
    when: { attribute: 'kind', is: 'book' },
    obligor: ['desk'],
    start: { anyOf: [{ event: 'lent', label: '借出' }] },
    due: { amount: 30, unit: 'day' },
    extension: { event: 'renewed', maxDays: 30, times: 4 },
    metBy: ['returned'],
  },
  {
    key: 'film.return',
    title: '归还影片',
    clause: '借阅须知二',
    origin: 'notice',
    version: 1,
    when: { attribute: 'kind', is: 'film' },
    obligor: ['desk'],
    start: { anyOf: [{ event: 'lent', label: '借出' }] },
    due: { amount: 3, unit: 'workday' },
    metBy: ['returned'],
  },
];

/** Databases made so far: several libraries may follow one another in one process. */
let libraries = 0;

export type Library = { strapi: Core.Strapi; base: string; stop: () => Promise<void> };

/** Strapi's `destroy` takes every listener off the process, those of the test runner with them: put them back. */
async function destroyQuietly(strapi: Core.Strapi): Promise<void> {
  const kept = process.eventNames().map((event) => [event, process.rawListeners(event as never)] as const);
  await strapi.destroy();
  for (const [event, listeners] of kept)
    for (const listener of listeners) process.on(event as never, listener as never);
}

/** A database of its own on the PostgreSQL server of the test run. */
async function emptyPostgres(name: string): Promise<string> {
  const { postgres } = JSON.parse(process.env.LIANDIAO_TEST_TEMPLATE ?? '{}') as { postgres?: string };
  if (!postgres) throw new Error('this run has no PostgreSQL');
  const server = knex({ client: 'pg', connection: `${postgres}/postgres` });
  await server.raw('create database ??', [name]);
  await server.destroy();
  return `${postgres}/${name}`;
}

/** Boots a Strapi that lends books, with the built plugin, on a database of its own. */
export async function startLibrary(database: 'sqlite' | 'postgres'): Promise<Library> {
  const home = mkdtempSync(join(tmpdir(), 'library-'));
  mkdirSync(join(home, 'uploads'));
  process.env.LIBRARY_HOME = home;
  libraries += 1;
  const name = `library_${process.pid}_${libraries}`;
  process.env.LIBRARY_DATABASE = database === 'postgres' ? await emptyPostgres(name) : '';
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  const appDir = join(__dirname, 'library');
  const strapi = await createStrapi({ appDir, distDir: appDir }).load();
  for (const [position, rule] of loanRules.entries())
    await strapi
      .documents('plugin::deadlines.deadline-rule' as never)
      .create({ data: { ...ruleRecord(rule), enabled: true, position } as never });
  strapi.server.mount();
  const http = strapi.server.httpServer;
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', () => listening()));
  return {
    strapi,
    base: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    stop: async () => {
      await destroyQuietly(strapi);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
