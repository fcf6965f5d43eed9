import type { Knex } from 'knex';

/** How a value is compared and bound; an `integer` has four bytes, `cents` eight. */
export type ColumnType = 'text' | 'integer' | 'cents' | 'instant' | 'day' | 'month' | 'boolean' | 'code';

/** A field of a list, by the path callers use (`acceptingUnit.code`). */
export interface Column {
  column: string;
  type: ColumnType;
  /** turns what callers know (a code) into what the column holds (an id) */
  resolve?: (value: string) => number;
  /** a field that is computed from others: adds its own condition for one value */
  where?: (query: Query, value: string) => Query;
}

/** What a list may be filtered and sorted by. A path that is not here does not exist for callers. */
export interface ListNoun {
  columns: Readonly<Record<string, Column>>;
  /** private fields: they exist, but nobody may filter, sort or search by them (P6) */
  personal?: ReadonlySet<string>;
  /** sorts of equal value are settled by this column, so that pages never overlap */
  key: string;
  defaultSort: readonly { path: string; descending: boolean }[];
}

/** What a list was asked for. */
export interface ListQuery {
  filters: Filter;
  sort: readonly { path: string; descending: boolean }[];
  page: number;
  pageSize: number;
}

/** Conditions over columns, nested and/or. */
export type Filter =
  | { and: Filter[] }
  | { or: Filter[] }
  | { not: Filter }
  | { path: string; operator: Operator; value: unknown };

/** Strapi's operators that lists understand. */
export const operators = [
  '$eq',
  '$eqi',
  '$ne',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$in',
  '$notIn',
  '$null',
  '$notNull',
  '$contains',
  '$containsi',
  '$notContains',
  '$startsWith',
  '$endsWith',
  '$between',
] as const;
export type Operator = (typeof operators)[number];

/** A page of rows with how many there are in all. */
export interface Page<T> {
  data: T[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

export type Query = Knex.QueryBuilder;
