import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './paths';
import type { Place } from './template';

/** What a command came to. */
export interface Ended {
  code: number;
  output: string;
}

/** Runs a script of `cms/launch`, as `npm run` would, on a desk's home and database. */
export async function command({ home, env }: Place, script: string, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'cms', 'launch', script), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', LIANDIAO_HOME: home, DATABASE_URL: '', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const [code] = await once(child, 'exit');
  return { code: Number(code), output };
}
