import type { Knex } from 'knex';

/** Strapi's transaction, with the query builder one has to use inside it (stack.md). */
export const inTransaction = <T>(work: (trx: Knex) => Promise<T>): Promise<T> =>
  strapi.db.transaction(({ trx }) => work(trx as Knex)) as Promise<T>;
