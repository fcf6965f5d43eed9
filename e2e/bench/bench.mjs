// `npm run bench <name>` runs ./<name>.mjs; each benchmark prints its figures and exits 1 where it misses its mark.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const benches = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && file !== 'bench.mjs')
  .map((file) => file.slice(0, -4));
const name = process.argv[2] ?? '';

if (benches.includes(name)) await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
else {
  console.error(`npm run bench <${benches.join(' | ')}>`);
  process.exit(2);
}
