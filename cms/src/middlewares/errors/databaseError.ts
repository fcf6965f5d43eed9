/** What a database refused, as far as the answer differs. */
export type DatabaseRefusal = 'duplicate' | 'busy';

/** PostgreSQL: serialization_failure, deadlock_detected, lock_not_available, query_canceled, too_many_connections. */
const postgresBusy = new Set(['40001', '40P01', '55P03', '57014', '53300']);

/**
 * Reads a driver's error (better-sqlite3 or pg, perhaps wrapped by Strapi) as a unique violation or a busy database;
 * null when it is neither. Only the driver's code is read: its message carries bound values.
 */
export function databaseRefusalOf(error: unknown): DatabaseRefusal | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth += 1) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
      return 'duplicate';
    }
    if (postgresBusy.has(code) || code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
      return 'busy';
    if (cause.name === 'KnexTimeoutError') return 'busy';
  }
  return null;
}
