import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Asks for the same page over and over from so many clients at once, from a process of its own.
 * @returns requests per second and latencies in ms
 */
export const load = (target, { clients, seconds = 8 }) =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('client.mjs', import.meta.url)));
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => code && reject(new Error(`the client stopped with ${code}`)));
    child.send({ ...target, clients, seconds });
  });
