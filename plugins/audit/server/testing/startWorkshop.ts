import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import knex, { type Knex } from 'knex';
import type { TrailService } from '../services/trail';

// Strapi's ESM build does not load under Node's own resolution (lodash/fp), its CommonJS build does.
const { createStrapi } = createRequire(__filename)('@strapi/strapi') as typeof import('@strapi/strapi');

/** Databases made so far: several workshops may follow one another in one process. */
let workshops = 0;

export type Workshop = {
  strapi: Core.Strapi;
  base: string;
  home: string;
  trail: TrailService;
  /** the database, past Strapi */
  knex: Knex;
  stop: () => Promise<void>;
};

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

/** Boots a Strapi that repairs bicycles, with the built plugin, on a database of its own. */
export async function startWorkshop(database: 'sqlite' | 'postgres'): Promise<Workshop> {
  const home = mkdtempSync(join(tmpdir(), 'workshop-'));
  mkdirSync(join(home, 'uploads'));
  process.env.WORKSHOP_HOME = home;
  workshops += 1;
  const name = `workshop_${process.pid}_${workshops}`;
  process.env.WORKSHOP_DATABASE = database === 'postgres' ? await emptyPostgres(name) : '';
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  const appDir = join(__dirname, 'workshop');
  const strapi = await createStrapi({ appDir, distDir: appDir }).load();
  strapi.server.mount();
  const http = strapi.server.httpServer;
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', () => listening()));
  return {
    strapi,
    home,
    base: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    trail: strapi.plugin('audit').service('trail') as TrailService,
    knex: strapi.db.connection,
    stop: async () => {
      await destroyQuietly(strapi);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
