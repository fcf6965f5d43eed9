// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inRoot, root } from './paths.mjs';

/**
 * Keeps one server running on what is built, and starts it afresh when told. Restarts asked for while one is under way
 * become one more.
 * @param {Record<string, string>} env
 */
export function keepServing(env) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null;
  /** @type {Promise<void>} */
  let turn = Promise.resolve();
  let waiting = false;

  const end = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };

  return {
    restart() {
      if (waiting) return;
      waiting = true;
      turn = turn.then(async () => {
        waiting = false;
        await end();
        child = spawn(process.execPath, [inRoot('cms', 'launch', 'serveBuilt.mjs')], {
          cwd: root,
          // a group of its own: Ctrl-C reaches it once, from here
          detached: process.platform !== 'win32',
          stdio: ['ignore', 'inherit', 'inherit'],
          env: { ...process.env, ...env },
        });
      });
    },
    async stop() {
      await turn;
      await end();
    },
  };
}
