// @ts-check
import { createRequire } from 'node:module';
import { isAbsolute } from 'node:path';
import { inRoot } from './paths.mjs';
import { Trouble } from './trouble.mjs';

const require = createRequire(inRoot('package.json'));
/** @param {string} path */
const built = (path) => require(inRoot('cms', 'dist', 'src', 'session', path));

/** The folder of a profile: a name under seed/profiles, or a path of one's own. @param {string} profile */
export const profileFolder = (profile) =>
  isAbsolute(profile) ? profile : inRoot('seed', 'profiles', profile);

/**
 * Loads the county's profile, then the demonstration or the first accounts.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {{ profile: string, demo: number | null, demoPassword: string | undefined }} options
 * @returns {Promise<{ accounts: { username: string, name: string, password: string }[], demoPassword: string | null }>} what to print, once
 */
export async function fillDesk(strapi, { profile, demo, demoPassword }) {
  const { loadProfile, loadDemo } = require('@liandiao/seed');
  if (demo === null) {
    await loadProfile(strapi, profileFolder(profile));
    return { accounts: await built('firstAccounts').createFirstAccounts(strapi), demoPassword: null };
  }
  if ((await strapi.db.query('plugin::users-permissions.user').count()) > 0) {
    throw new Trouble(
      '--demo 只能用于空数据库，而 DATABASE_URL 指向的库里已有账号。请换一个空库。',
      '--demo needs an empty database, and the one of DATABASE_URL holds accounts. Use an empty one.',
    );
  }
  await loadProfile(strapi, profileFolder(profile));
  const password = demoPassword || built('oneTimePassword').oneTimePassword();
  await built('demoAccounts').createDemoAccounts(strapi, password);
  if (demo > 0) {
    console.log(`正在生成 ${demo} 件演示案件… Making ${demo} synthetic disputes…`);
    const { present } = require(inRoot('cms', 'dist', 'src', 'present.js'));
    await loadDemo(strapi, demo, {
      folder: profileFolder(profile),
      now: present(),
      progress: (stored) => {
        if (stored % 10_000 === 0) console.log(`  ${stored} / ${demo}`);
      },
    });
  }
  return { accounts: [], demoPassword: demoPassword ? null : password };
}
