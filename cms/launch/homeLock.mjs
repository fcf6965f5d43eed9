// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './trouble.mjs';

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // it exists, and belongs to somebody else
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} file */
function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8').trim());
  } catch {
    return 0;
  }
}

/**
 * Takes the home for this process: two servers on one SQLite file would number cases twice. A lock left by a process that
 * is gone is taken over.
 * @param {string} home
 * @returns {() => void} gives the home back
 */
export function lockHome(home) {
  const file = join(home, 'server.pid');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
      return () => {
        if (holderOf(file) === process.pid) rmSync(file, { force: true });
      };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      const holder = holderOf(file);
      // in a container every server may be process 1 of its own: a lock with our own number is an old one
      if (holder && holder !== process.pid && isRunning(holder)) {
        throw new Trouble(
          `数据目录 ${home} 正被另一个联调服务使用（进程 ${holder}）。请先停止它，或用 LIANDIAO_HOME 指定另一个目录。`,
          `The home ${home} is in use by another server (process ${holder}). Stop it, or set LIANDIAO_HOME to another folder.`,
        );
      }
      rmSync(file, { force: true });
    }
  }
  throw new Trouble(
    `数据目录 ${home} 无法锁定，请重试。`,
    `The home ${home} could not be locked; try again.`,
  );
}
