import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** Where and how this process listens; behind a proxy that sets X-Forwarded-*, LIANDIAO_TRUST_PROXY=1. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: env.array('APP_KEYS') },
  // Strapi looks for its upload folder at boot; nothing of ours is ever served from it
  dirs: { public: join(env('LIANDIAO_HOME', ''), 'public') },
  // only the nearest proxy is believed, so a client cannot make up its own address
  proxy: { koa: env('LIANDIAO_TRUST_PROXY') === '1', maxIpsCount: 1 },
  logger: { startup: { enabled: false }, updates: { enabled: false } },
  transfer: { remote: { enabled: false } },
  webhooks: { populateRelations: false },
  http: { serverOptions: { keepAliveTimeout: 65_000, requestTimeout: 120_000 } },
});
