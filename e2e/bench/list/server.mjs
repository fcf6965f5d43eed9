import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every account of a bench home has it. */
export const PASSWORD = 'Bench-2026-desk!';

const here = (...parts) => fileURLToPath(new URL(join(...parts), import.meta.url));
const scripts = {
  desk: here('../../../cms/launch/start.mjs'),
  bare: here('bare.mjs'),
  stock: here('stock.mjs'),
};

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Resident memory of a process, in MB. */
export const megabytes = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);

/** Starts one of the servers in a process of its own and waits until it answers. */
export async function startServer(name, { home, demo, sql, user, env = {} }) {
  const port = await freePort();
  const log = join(home, `${name}.log`);
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, [scripts[name], ...(demo ? ['--demo', String(demo)] : [])], {
    stdio: ['ignore', out, out],
    env: {
      ...process.env,
      PORT: String(port),
      LIANDIAO_HOME: home,
      LIANDIAO_DEMO_PASSWORD: PASSWORD,
      // reminding of a million made-up cases at once is not what is measured
      LIANDIAO_SWEEP_MINUTES: '0',
      BENCH_SQL: JSON.stringify(sql ?? null),
      BENCH_USER: user ?? '',
      ...env,
    },
  });
  closeSync(out);
  // a benchmark that fails leaves no server behind
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const base = `http://127.0.0.1:${port}`;
  await answering(`${base}/_health`, child, log);
  return {
    base,
    log,
    pid: child.pid,
    logIn: (identifier) => logIn(base, identifier),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}

async function answering(url, child, log) {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`the server stopped: ${readFileSync(log, 'utf8').slice(-2000)}`);
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 204) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function logIn(base, identifier) {
  const answer = await fetch(`${base}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier, password: PASSWORD }),
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`log-in of ${identifier}: ${answer.status} ${JSON.stringify(body)}`);
  return body.jwt;
}
