// Stock Strapi over the same database: its own middlewares, users-permissions, and the core router, controller and
// service of the content type `clock`.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { secretsOf } from '../../../cms/launch/secrets.mjs';

process.env.TZ = 'UTC';
process.env.NODE_ENV = 'production';
process.env.HOST = '127.0.0.1';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';

const cms = join(dirname(fileURLToPath(import.meta.url)), '../../../cms');
Object.assign(process.env, secretsOf(process.env.LIANDIAO_HOME, process.env));
const { createStrapi, factories } = createRequire(join(cms, 'package.json'))('@strapi/strapi');
const CLOCK = 'plugin::deadlines.clock';

const strapi = createStrapi({ appDir: cms, distDir: join(cms, 'dist') });
strapi.config.set('middlewares', [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
]);
strapi.config.set('middleware.settings', {});

const initialise = strapi.server.initRouting.bind(strapi.server);
strapi.server.initRouting = () => {
  strapi.get('services').set(CLOCK, factories.createCoreService(CLOCK));
  strapi.get('controllers').set('api::stock.clock', factories.createCoreController(CLOCK)({ strapi }));
  strapi.server.routes({
    type: 'content-api',
    prefix: '/stock',
    routes: [
      {
        method: 'GET',
        path: '/clocks',
        handler: 'api::stock.clock.find',
        info: { apiName: 'stock', type: 'content-api' },
      },
    ],
  });
  return initialise();
};

await strapi.load();
await allow();
await strapi.listen();

/** Lets the bench's user call it, as an administrator would tick it in Strapi's panel. */
async function allow() {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const actions = [CLOCK, 'api::dispute.dispute', 'api::unit.unit', 'plugin::users-permissions.user'].flatMap(
    (uid) => [`${uid}.find`, `${uid}.findOne`],
  );
  for (const action of ['api::stock.clock.find', ...actions]) {
    const known = await strapi.db
      .query('plugin::users-permissions.permission')
      .findOne({ where: { action, role: role.id } });
    if (!known)
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action, role: role.id } });
  }
  await strapi.db
    .query('plugin::users-permissions.user')
    .update({ where: { username: process.env.BENCH_USER }, data: { role: role.id } });
}
