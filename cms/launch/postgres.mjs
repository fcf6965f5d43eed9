// @ts-check
import { createRequire } from 'node:module';
import { inRoot } from './paths.mjs';
import { Trouble } from './trouble.mjs';

/** Any fixed number will do, as long as every server of one database takes the same. */
const BOOT_LOCK = 610922;

/**
 * Connects to PostgreSQL and holds the boot lock: several servers migrating one empty database kill each other.
 * @param {string} url DATABASE_URL
 * @returns {Promise<() => Promise<void>>} lets the next server boot
 */
export async function holdBootLock(url) {
  const { Client } = createRequire(inRoot('cms', 'package.json'))('pg');
  let client;
  try {
    client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    await client.connect();
  } catch (error) {
    const { code, message } = /** @type {Error & { code?: string }} */ (error);
    throw new Trouble(
      `连接不上数据库 ${placeOf(url)}（${code ?? message}）。请确认 PostgreSQL 已启动，DATABASE_URL 中的地址、库名、用户名和密码正确。`,
      `The database ${placeOf(url)} cannot be reached (${code ?? message}). Check that PostgreSQL runs and that address, name, user and password in DATABASE_URL are right.`,
    );
  }
  // the connection may break while others boot; the lock is then gone, and so is our need for it
  client.on('error', () => undefined);
  await client.query('select pg_advisory_lock($1)', [BOOT_LOCK]);
  return async () => {
    await client.query('select pg_advisory_unlock($1)', [BOOT_LOCK]).catch(() => undefined);
    await client.end().catch(() => undefined);
  };
}

/** Where a database is, without the password. @param {string} url */
export function placeOf(url) {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
