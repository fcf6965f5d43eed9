import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server.mjs';

/** Filled homes are kept between runs: a million disputes take minutes to make. */
const folder = process.env.LIANDIAO_BENCH_HOME ?? join(tmpdir(), 'liandiao-bench');

/** A home filled with so many synthetic disputes. */
export async function deskHome(size) {
  const home = join(folder, `list-${size}`);
  if (existsSync(home)) return home;
  const filling = `${home}.filling`;
  rmSync(filling, { recursive: true, force: true });
  mkdirSync(filling, { recursive: true });
  console.log(`making ${size.toLocaleString('en')} disputes in ${home} …`);
  const desk = await startServer('desk', { home: filling, demo: size });
  await desk.stop();
  renameSync(filling, home);
  spawnSync('sync');
  return home;
}
