// @ts-check
import { createRequire } from 'node:module';
import { inRoot } from './paths.mjs';

/** Strapi, built, over the home and database of the environment; loaded, and not yet listening. */
export async function bootStrapi() {
  // Strapi reports on its users to its makers unless told not to; this server speaks to nobody outside (P12)
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  const { createStrapi } = createRequire(inRoot('cms', 'package.json'))('@strapi/strapi');
  const before = new Map(['SIGINT', 'SIGTERM'].map((signal) => [signal, process.rawListeners(signal)]));
  const strapi = createStrapi({ appDir: inRoot('cms'), distDir: inRoot('cms', 'dist') });
  // Strapi's own handlers would cut requests off in the middle
  for (const [signal, kept] of before) {
    for (const listener of process.rawListeners(signal)) {
      if (!kept.includes(listener)) process.removeListener(signal, /** @type {() => void} */ (listener));
    }
  }
  await strapi.load();
  return strapi;
}
