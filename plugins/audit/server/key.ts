import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key that signs where the trail ends: the environment's, else the one in `keys/audit.key` of the home, made at the
 * first start and readable by its owner alone. It never stands in the database, so that who can write there alone cannot
 * make the trail end elsewhere. Servers that share a database share the key.
 */
export function auditKey(home: string, told: string | undefined): string {
  if (told) return told;
  const file = join(home, 'keys', 'audit.key');
  if (!existsSync(file)) {
    mkdirSync(join(home, 'keys'), { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    renameSync(draft, file);
  }
  return readFileSync(file, 'utf8').trim();
}
