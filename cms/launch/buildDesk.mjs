// @ts-check
import { installIfStale } from './install.mjs';
import { parts } from './parts.mjs';
import { run } from './run.mjs';
import { fingerprint, isBuilt, markBuilt } from './stamp.mjs';
import { speakingPlainly, Trouble } from './trouble.mjs';

/** Builds the parts whose sources changed. @param {{ force?: boolean }} [options] */
export async function buildIfStale({ force = false } = {}) {
  for (const part of Object.values(parts)) {
    if (!force && isBuilt(part)) continue;
    const [zh, en] = part.name;
    console.log(`正在构建${zh}… Building ${en}…`);
    const print = fingerprint(part);
    const { code } = await run(part.command, part.args, { env: { NODE_ENV: 'production' } });
    if (code !== 0)
      throw new Trouble(`${zh}没有构建成功，原因见上。`, `Building ${en} failed; the reason stands above.`);
    markBuilt(part, print);
  }
}

/** npm run build @param {{ force?: boolean }} options */
export const buildDesk = (options) =>
  speakingPlainly(async () => {
    await installIfStale();
    await buildIfStale(options);
  });
