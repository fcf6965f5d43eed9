import type { Knex } from 'knex';

/** Whether a connection speaks to PostgreSQL; else it is SQLite. */
export const isPostgres = (knex: Knex): boolean => knex.client.dialect === 'postgresql';
