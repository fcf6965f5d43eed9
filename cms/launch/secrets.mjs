// @ts-check
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = [
  'JWT_SECRET',
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
];

/**
 * The desk's secrets: made at the first start, kept in the home readable by its owner alone. What the environment sets
 * goes before. Secrets a later version needs are added without touching the others.
 * @param {string} home @param {Record<string, string | undefined>} environment
 * @returns {Record<string, string>}
 */
export function secretsOf(home, environment) {
  const file = join(home, 'secrets.json');
  /** @type {Record<string, string>} */
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = names.filter((name) => !kept[name]);
  if (missing.length > 0) {
    for (const name of missing) kept[name] = randomBytes(32).toString('base64url');
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, file);
  }
  chmodSync(file, 0o600);
  return Object.fromEntries(names.map((name) => [name, environment[name] ?? kept[name] ?? '']));
}
