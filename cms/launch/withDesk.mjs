// @ts-check
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bootStrapi } from './bootStrapi.mjs';
import { buildIfStale } from './buildDesk.mjs';
import { installIfStale } from './install.mjs';
import { secretsOf } from './secrets.mjs';
import { speakingPlainly, Trouble } from './trouble.mjs';

/**
 * Does a command's work on the desk of the environment, beside a server that may be running on it: nothing is locked,
 * nothing is served.
 * @param {(strapi: import('@strapi/strapi').Core.Strapi) => Promise<void>} work
 */
export const withDesk = (work) =>
  speakingPlainly(async () => {
    const home = resolve(process.env.LIANDIAO_HOME || './data');
    if (!existsSync(join(home, 'secrets.json'))) {
      throw new Trouble(
        `${home} 不是联调的数据目录。请用 LIANDIAO_HOME 指明数据目录；使用 PostgreSQL 时还要给出 DATABASE_URL。`,
        `${home} is no home of a desk. Name it by LIANDIAO_HOME, and give DATABASE_URL where PostgreSQL is used.`,
      );
    }
    await installIfStale();
    await buildIfStale();
    process.env.NODE_ENV ??= 'production';
    Object.assign(process.env, secretsOf(home, process.env), {
      LIANDIAO_HOME: home,
      LIANDIAO_SWEEP_MINUTES: '0',
    });
    const strapi = await bootStrapi();
    try {
      await work(strapi);
    } finally {
      await strapi.destroy();
    }
  });
