// Actions a second, by one client and by 8, on SQLite and PostgreSQL, beside what a bare transaction costs there.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareTransactions } from './actions/bareTransaction.mjs';
import { startPostgres } from './actions/postgres.mjs';
import { startServer } from './list/server.mjs';

const SECONDS = Number(process.argv[3] ?? 15);
const CLIENTS = [1, 8];

const figures = [];
for (const database of ['sqlite', 'postgres']) figures.push(...(await measure(database)));
report(figures);

async function measure(database) {
  const home = mkdtempSync(join(tmpdir(), 'liandiao-bench-actions-'));
  const postgres = database === 'postgres' ? await startPostgres() : null;
  try {
    const desk = await startServer('desk', { home, demo: 20, env: { DATABASE_URL: postgres?.url ?? '' } });
    const token = await desk.logIn('town-chengguan.clerk');
    const runs = [];
    for (const clients of CLIENTS) {
      const bare = await bareTransactions({ url: postgres?.url, home }, { clients, seconds: SECONDS / 3 });
      const run = await load({ base: desk.base, token, clients, seconds: SECONDS });
      runs.push({ database, clients, ...run, bare });
    }
    await desk.stop();
    return runs;
  } finally {
    await postgres?.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function load(target) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('actions/client.mjs', import.meta.url)));
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => code && reject(new Error(`the clients stopped with ${code}`)));
    child.send(target);
  });
}

function report(runs) {
  console.log(
    '\nActions a second, each answered with the whole case; beside them bare transactions a second',
  );
  for (const { database, clients, perSecond, p50, p95, bare } of runs) {
    console.log(
      `  ${database.padEnd(9)} ${String(clients).padStart(2)} client${clients > 1 ? 's' : ' '} ${perSecond.toFixed(1).padStart(7)} actions/s   p50 ${p50.toFixed(1)} ms   p95 ${p95.toFixed(1)} ms   bare ${bare.toFixed(0)} transactions/s (${(1000 / bare).toFixed(2)} ms)`,
    );
  }
}
