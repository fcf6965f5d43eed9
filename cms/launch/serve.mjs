// @ts-check
import { createRequire } from 'node:module';
import { bootStrapi } from './bootStrapi.mjs';
import { fillDesk } from './fillDesk.mjs';
import { openHome } from './home.mjs';
import { inRoot } from './paths.mjs';
import { holdBootLock } from './postgres.mjs';
import { stopOnSignal } from './stopping.mjs';

/**
 * Boots a built desk and serves it: home, secrets, database, profile, and only then the port.
 * @param {{ port: number, host: string, demo: number | null }} options
 */
export async function serve({ port, host, demo }) {
  const { env } = process;
  const { release } = openHome(env.LIANDIAO_HOME || './data', { mustBeEmpty: demo !== null });
  /** @type {Parameters<typeof stopOnSignal>[0]} */
  const desk = { httpServer: null, close: async () => undefined, release };
  stopOnSignal(desk);
  try {
    const letNextBoot = env.DATABASE_URL ? await holdBootLock(env.DATABASE_URL) : async () => undefined;
    const strapi = await bootStrapi();
    const filled = await fillDesk(strapi, {
      profile: env.LIANDIAO_PROFILE || 'shiquan',
      demo,
      demoPassword: env.LIANDIAO_DEMO_PASSWORD,
    });
    await letNextBoot();
    keepServingOnStrayFailures(strapi);
    strapi.server.mount();
    await new Promise((resolve, reject) => {
      strapi.server.httpServer.once('error', reject);
      strapi.server.httpServer.listen(port, host, () => resolve(undefined));
    });
    desk.close = () => strapi.destroy();
    desk.httpServer = strapi.server.httpServer;
    return filled;
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * A library's promise that nobody awaits must not end everybody's desk: it is logged, and the server goes on. What a
 * request awaits is answered by `global::refusals`.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
function keepServingOnStrayFailures(strapi) {
  const { logLine } = createRequire(inRoot('package.json'))(
    inRoot('cms', 'dist', 'src', 'middlewares', 'errors', 'logLine.js'),
  );
  process.on('unhandledRejection', (reason) => strapi.log.error(`nobody awaited: ${logLine(reason)}`));
}
