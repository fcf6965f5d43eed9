// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * A part that is built from sources.
 * @typedef {object} Part
 * @property {string} root where sources and stamp are
 * @property {string[]} sources files and folders, relative to root
 * @property {string} stamp a file in the output, so that deleting the output deletes it too
 * @property {string[]} outputs what must exist for the part to count as built
 */

/** Not built from: packages, outputs, tests, pages for people, and the profiles, which are read as data at every start. */
const notSources = new Set(['node_modules', 'dist', 'generated', 'profiles', 'testing']);
const notASource = /\.(test\.tsx?|md|csv)$/;

/** @param {string} path @returns {string[]} every source file under it, in a stable order */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return notASource.test(path) ? [] : [path];
  return readdirSync(path)
    .filter((name) => !notSources.has(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** The fingerprint of a part's sources: their names and contents, not their dates. @param {Part} part */
export function fingerprint(part) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const source of part.sources) {
    for (const file of filesUnder(join(part.root, source))) {
      hash.update(`\0${relative(part.root, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Whether the part's output belongs to its present sources. @param {Part} part */
export function isBuilt(part) {
  const stamp = join(part.root, part.stamp);
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(part) &&
    part.outputs.every((output) => existsSync(join(part.root, output)))
  );
}

/** Notes that the part is built from what `print` stood for when the build began. @param {Part} part @param {string} print */
export function markBuilt(part, print) {
  const stamp = join(part.root, part.stamp);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}
