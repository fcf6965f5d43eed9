import type { Knex } from 'knex';
import { inTransaction } from '../transaction';
import { tableNames } from './tables';

interface Index {
  name: string;
  sql: string;
}

/**
 * Does work that fills empty tables while these have no indexes, and builds the indexes afterwards in one go: sorting
 * once is several times cheaper than finding a random place for every row. Only on SQLite, and only where nothing is
 * stored yet; elsewhere the work is just done.
 */
export async function withoutIndexes<T>(work: () => Promise<T>): Promise<T> {
  const indexes = await inTransaction(dropIndexes);
  try {
    return await work();
  } finally {
    await inTransaction(async (trx) => {
      for (const { sql } of indexes) await trx.raw(sql);
    });
  }
}

async function dropIndexes(trx: Knex): Promise<Index[]> {
  if (strapi.db.dialect.client !== 'sqlite' || (await trx('disputes').first('id'))) return [];
  const indexes: Index[] = await trx('sqlite_master')
    .where({ type: 'index' })
    .whereIn('tbl_name', tableNames)
    .whereNotNull('sql')
    .select('name', 'sql');
  for (const { name } of indexes) await trx.raw('drop index ??', [name]);
  return indexes;
}
