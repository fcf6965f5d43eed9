// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path in the repository. @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** A tool installed by npm. @param {string} name */
export const tool = (name) =>
  inRoot('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
