import type { Knex } from 'knex';
import { trail } from '../trail/trail';

/**
 * Strapi's transaction, with the query builder one has to use inside it (stack.md). What is written within comes into the
 * trail together, as its last step.
 */
export const inTransaction = <T>(work: (trx: Knex) => Promise<T>): Promise<T> => trail().scope(null, work);
