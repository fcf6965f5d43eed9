// `npm run drill <name>`: plays long what `npm test` plays short. Options: --walks, --seed, --seconds, --database.
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../cms/launch/buildDesk.mjs';
import { tool } from '../../cms/launch/paths.mjs';
import { run } from '../../cms/launch/run.mjs';

process.env.TZ = 'UTC';

const drills = readdirSync(dirname(fileURLToPath(import.meta.url)))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.test.ts'.length));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    walks: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    database: { type: 'string' },
  },
});
const [name = ''] = positionals;
if (!drills.includes(name)) {
  console.error(
    `npm run drill <${drills.join(' | ')}> [-- --walks 2000 --seed 1 --seconds 60 --database postgres]`,
  );
  process.exit(2);
}
await buildIfStale();
const { code } = await run(
  tool('vitest'),
  ['run', '--config=.config/vitest.config.ts', '--project=desk', `e2e/drills/${name}.test.ts`],
  {
    env: {
      LIANDIAO_DRILL_WALKS: values.walks,
      LIANDIAO_DRILL_SEED: values.seed,
      LIANDIAO_DRILL_SECONDS: values.seconds,
      ...(values.database ? { LIANDIAO_DRILL_DATABASE: values.database } : {}),
    },
  },
);
process.exitCode = code;
