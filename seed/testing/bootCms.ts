import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

// Strapi's ESM build does not load under Node's own resolution (lodash/fp), its CommonJS build does.
const { createStrapi } = createRequire(__filename)('@strapi/strapi') as typeof import('@strapi/strapi');

const CMS = join(__dirname, '..', '..', 'cms');
const SECRETS = [
  'JWT_SECRET',
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
];

export type EmptyCms = { strapi: Core.Strapi; stop: () => Promise<void> };

/** Boots the built cms in this process on an empty SQLite database of its own; nothing is loaded, nobody listens. */
export async function bootCms(): Promise<EmptyCms> {
  const home = mkdtempSync(join(tmpdir(), 'seed-'));
  mkdirSync(join(home, 'public', 'uploads'), { recursive: true });
  const environment = { ...process.env };
  for (const secret of SECRETS) process.env[secret] = 'only-for-this-test';
  Object.assign(process.env, { LIANDIAO_HOME: home, STRAPI_TELEMETRY_DISABLED: 'true' });
  delete process.env.DATABASE_URL;
  const strapi = await createStrapi({ appDir: CMS, distDir: join(CMS, 'dist') }).load();
  return {
    strapi,
    stop: async () => {
      await destroyQuietly(strapi);
      process.env = environment;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Strapi's `destroy` takes every listener off the process, those of the test runner with them: put them back. */
async function destroyQuietly(strapi: Core.Strapi): Promise<void> {
  const kept = process.eventNames().map((event) => [event, process.rawListeners(event as never)] as const);
  await strapi.destroy();
  for (const [event, listeners] of kept)
    for (const listener of listeners) process.on(event as never, listener as never);
}
