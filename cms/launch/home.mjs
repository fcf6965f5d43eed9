// @ts-check
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockHome } from './homeLock.mjs';
import { secretsOf } from './secrets.mjs';
import { Trouble } from './trouble.mjs';

/** Whether a home holds nothing yet; a log somebody lets the start write there does not count. @param {string} home */
const isEmpty = (home) => !existsSync(home) || readdirSync(home).every((name) => name.endsWith('.log'));

/**
 * Makes the home ready, takes it for this process, and puts its secrets into the environment.
 * @param {string} place LIANDIAO_HOME
 * @param {{ mustBeEmpty: boolean }} options
 * @returns {{ home: string, release: () => void }} release gives the home back
 */
export function openHome(place, { mustBeEmpty }) {
  const home = resolve(place);
  if (mustBeEmpty && !isEmpty(home)) {
    throw new Trouble(
      `--demo 只能用于空目录，而 ${home} 里已有数据。请去掉 --demo，或用 LIANDIAO_HOME 指定一个空目录。`,
      `--demo needs an empty home, and ${home} holds data. Leave out --demo, or set LIANDIAO_HOME to an empty folder.`,
    );
  }
  try {
    // Strapi looks for its upload folder at boot, though nothing of ours is kept there
    mkdirSync(join(home, 'public', 'uploads'), { recursive: true, mode: 0o700 });
    accessSync(home, constants.W_OK | constants.R_OK);
    const release = lockHome(home);
    Object.assign(process.env, secretsOf(home, process.env), { LIANDIAO_HOME: home });
    return { home, release };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Trouble(
      `数据目录 ${home} 无法写入（${code ?? '未知原因'}）。请检查磁盘空间和目录权限，或用 LIANDIAO_HOME 指定另一个目录。`,
      `The home ${home} cannot be written (${code ?? 'unknown reason'}). Check disk space and rights, or set LIANDIAO_HOME to another folder.`,
    );
  }
}
