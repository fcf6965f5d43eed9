import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import knex from 'knex';

// Strapi's ESM build does not load under Node's own resolution (lodash/fp), its CommonJS build does.
const { createStrapi } = createRequire(__filename)('@strapi/strapi') as typeof import('@strapi/strapi');

/** A place of a clinic: it outlives the clinics opened over it. */
export interface Place {
  home: string;
  database: string;
}

/** Databases made so far: several clinics may follow one another in one process. */
let clinics = 0;

/** An empty home, and an empty database of its own. */
export async function newPlace(kind: 'sqlite' | 'postgres'): Promise<Place> {
  const home = mkdtempSync(join(tmpdir(), 'clinic-'));
  mkdirSync(join(home, 'uploads'));
  clinics += 1;
  if (kind === 'sqlite') return { home, database: '' };
  const { postgres } = JSON.parse(process.env.LIANDIAO_TEST_TEMPLATE ?? '{}') as { postgres?: string };
  if (!postgres) throw new Error('this run has no PostgreSQL');
  const name = `clinic_${process.pid}_${clinics}`;
  const server = knex({ client: 'pg', connection: `${postgres}/postgres` });
  await server.raw('create database ??', [name]);
  await server.destroy();
  return { home, database: `${postgres}/${name}` };
}

export const removePlace = ({ home }: Place) => rmSync(home, { recursive: true, force: true });

/** Boots a Strapi that keeps patients, with the built plugin. */
export async function openClinic(
  { home, database }: Place,
  { suite = 'aes-256-gcm', keys = '' }: { suite?: string; keys?: string } = {},
): Promise<{ strapi: Core.Strapi; stop: () => Promise<void> }> {
  Object.assign(process.env, {
    CLINIC_HOME: home,
    CLINIC_DATABASE: database,
    CLINIC_SUITE: suite,
    CLINIC_KEYS: keys,
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
  const appDir = join(__dirname, 'clinic');
  const strapi = createStrapi({ appDir, distDir: appDir });
  const stop = async () => {
    // Strapi's `destroy` takes every listener off the process, those of the test runner with them: put them back
    const kept = process.eventNames().map((event) => [event, process.rawListeners(event as never)] as const);
    await strapi.destroy();
    for (const [event, listeners] of kept)
      for (const listener of listeners)
        if (!process.rawListeners(event as never).includes(listener))
          process.on(event as never, listener as never);
  };
  try {
    await strapi.load();
  } catch (error) {
    await stop();
    throw error;
  }
  return { strapi, stop };
}
