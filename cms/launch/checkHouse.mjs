// @ts-check
import { installIfStale } from './install.mjs';
import { tool } from './paths.mjs';
import { run } from './run.mjs';
import { speakingPlainly } from './trouble.mjs';

const rooms = ['plugins', 'cms/src', 'cms/config', 'cms/launch', 'admin/src', 'seed', 'e2e'];

/** What is checked, by what, and what to do about it. The first column runs one after the other, beside the second. */
const columns = [
  [
    {
      name: 'types of the server',
      remedy: 'Put the types right where tsc points.',
      command: tool('tsc'),
      args: ['-b', 'tsconfig.json'],
    },
    {
      name: 'types of app, tests and scripts',
      remedy: 'Put the types right where tsc points.',
      command: tool('tsc'),
      args: ['-b', 'admin', 'e2e', '.config/tsconfig.tests.json'],
    },
  ],
  [
    {
      name: 'style and suspicious code',
      remedy: 'npm run format puts most of it right; the rest is for you to decide.',
      command: tool('biome'),
      args: [
        'check',
        '--config-path=.config',
        '--error-on-warnings',
        '--max-diagnostics=40',
        ...['admin', 'cms', 'plugins', 'seed', 'e2e', 'tsconfig.json'],
      ],
    },
    {
      name: 'who may import whom',
      remedy: 'See the comment of the rule in .config/dependency-cruiser.cjs.',
      command: tool('depcruise'),
      args: ['--config', '.config/dependency-cruiser.cjs', '--output-type', 'err-long', ...rooms],
    },
    {
      name: 'dead code and dependencies',
      remedy: 'Remove what nobody uses; list what is used.',
      command: tool('knip'),
      args: ['--config', '.config/knip.json', '--no-config-hints'],
    },
  ],
];

/** @typedef {{ name: string, remedy: string, command: string, args: string[] }} Check */

/** @param {Check} check @returns {Promise<boolean>} whether it holds */
async function holds({ name, remedy, command, args }) {
  const began = performance.now();
  const { code, output } = await run(command, args, { quiet: true });
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  console.log(
    code === 0
      ? `ok      ${name} (${took})`
      : `FAILS   ${name} (${took})\n\n${output.trim()}\n\n→ ${remedy}\n`,
  );
  return code === 0;
}

/** @param {Check[]} checks */
async function allHold(checks) {
  let good = true;
  for (const check of checks) good = (await holds(check)) && good;
  return good;
}

/** Runs every check, and exits with 1 when one does not hold. */
export const checkHouse = () =>
  speakingPlainly(async () => {
    await installIfStale();
    const results = await Promise.all(columns.map(allHold));
    process.exitCode = results.every(Boolean) ? 0 : 1;
    console.log(
      process.exitCode === 0 ? '\nThe house is in order.' : '\nThe check does not hold; see above.',
    );
  });
