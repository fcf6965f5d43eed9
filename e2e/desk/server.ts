import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './paths';

/** A desk's server in a process of its own. */
export interface Server {
  base: string;
  port: number;
  pid: number;
  /** everything it printed so far */
  output: () => string;
  stop: () => Promise<void>;
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts the built server over a home, and waits until it serves. `now` fixes its present. */
export async function startServer(options: {
  home: string;
  env?: Record<string, string>;
  demo?: number;
  now?: string;
}): Promise<Server> {
  const { home, env = {}, demo, now } = options;
  const port = await freePort();
  let output = '';
  const child = fork(
    join(root, 'cms', 'launch', 'serveBuilt.mjs'),
    demo === undefined ? [] : ['--demo', String(demo)],
    {
      cwd: root,
      silent: true,
      execArgv: [],
      env: {
        ...process.env,
        NODE_ENV: 'test',
        HOST: '127.0.0.1',
        PORT: String(port),
        LIANDIAO_HOME: home,
        DATABASE_URL: '',
        ...(now ? { LIANDIAO_NOW: now } : {}),
        ...env,
      },
    },
  );
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the desk ended with ${code} before it served:\n${output}`);
    }),
  ]);
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    output: () => output,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
