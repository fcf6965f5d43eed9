import type { Knex } from 'knex';
import { badInput } from '../../casework/refusals';
import { day } from '../../contract';
import type { Column, Filter, ListNoun, ListQuery, Operator, Query } from './noun';

/** Adds a parsed filter to a query. Values are always bound, never written into the SQL. */
export function applyFilter(query: Query, filter: Filter, noun: ListNoun): Query {
  if ('and' in filter) {
    for (const part of filter.and) query.andWhere((inner) => void applyFilter(inner, part, noun));
    return query;
  }
  if ('or' in filter) {
    return filter.or.length === 0
      ? query
      : query.andWhere((either) => {
          for (const part of filter.or) either.orWhere((inner) => void applyFilter(inner, part, noun));
        });
  }
  if ('not' in filter) return query.whereNot((inner) => void applyFilter(inner, filter.not, noun));
  const column = noun.columns[filter.path];
  if (!column) throw new Error(`filter on the unparsed path ${filter.path}`);
  return compare(query, column, filter.operator, filter.value, filter.path);
}

/** Adds the sort, settled by the list's key, and the page. */
export function applyPage(query: Query, { sort, page, pageSize }: ListQuery, noun: ListNoun): Query {
  for (const { path, descending } of sort) {
    const column = noun.columns[path];
    if (column) query.orderBy(column.column, descending ? 'desc' : 'asc');
  }
  const last = sort.at(-1);
  return query
    .orderBy(noun.key, last?.descending ? 'desc' : 'asc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

function compare(
  query: Query,
  { column, type, resolve, where }: Column,
  operator: Operator,
  value: unknown,
  path: string,
): Query {
  if (where) return computed(query, where, operator, value, path);
  const bind = (each: unknown) => (resolve ? resolve(String(each)) : bound(type, each, path));
  const one = () => bind(value);
  const many = () => (Array.isArray(value) ? value : [value]).map(bind);
  const text = () => escapeLike(String(value ?? ''));
  switch (operator) {
    case '$eq':
      return query.where(column, one());
    case '$eqi':
      return query.whereRaw('lower(??) = lower(?)', [column, String(value ?? '')]);
    case '$ne':
      return query.where((either) => either.whereNot(column, one()).orWhereNull(column));
    case '$lt':
      return query.where(column, '<', one());
    case '$lte':
      return query.where(column, '<=', one());
    case '$gt':
      return query.where(column, '>', one());
    case '$gte':
      return query.where(column, '>=', one());
    case '$in':
      return query.whereIn(column, many());
    case '$notIn':
      return query.where((either) => either.whereNotIn(column, many()).orWhereNull(column));
    case '$null':
      return truthy(value) ? query.whereNull(column) : query.whereNotNull(column);
    case '$notNull':
      return truthy(value) ? query.whereNotNull(column) : query.whereNull(column);
    case '$contains':
    case '$containsi':
      return like(query, column, `%${text()}%`);
    case '$notContains':
      return query.whereNot((inner) => void like(inner, column, `%${text()}%`));
    case '$startsWith':
      return like(query, column, `${text()}%`);
    case '$endsWith':
      return like(query, column, `%${text()}`);
    case '$between': {
      const [from, to] = many();
      if (from === undefined || to === undefined) throw malformed(path);
      return query.whereBetween(column, [from, to]);
    }
  }
}

/** Computed fields know equality and lists alone. */
function computed(
  query: Query,
  where: NonNullable<Column['where']>,
  operator: Operator,
  value: unknown,
  path: string,
): Query {
  if (operator !== '$eq' && operator !== '$in') throw malformed(path);
  const values = Array.isArray(value) ? value : [value];
  return query.andWhere((either) => {
    for (const one of values) either.orWhere((inner) => void where(inner, String(one)));
  });
}

const escapeLike = (value: string): string => value.replace(/[\\%_]/g, '\\$&');

/** Case does not matter to either database for what is searched here. */
export const like = (query: Query, column: string, pattern: string): Query =>
  query.whereRaw("lower(cast(?? as text)) like lower(?) escape '\\'", [column, pattern]);

const truthy = (value: unknown): boolean =>
  value === undefined || value === '' || value === true || value === 'true' || value === '1';

const malformed = (path: string) =>
  badInput([{ path: `filters.${path}`, message: `「${path}」的筛选值格式不对，请检查。` }]);

/** What PostgreSQL's four bytes hold; a greater number fails there, and finds nothing on SQLite. */
const MOST_INTEGER = 2_147_483_647;

/** A value as the driver compares it. SQLite keeps instants as milliseconds, PostgreSQL as timestamps. */
function bound(type: Column['type'], value: unknown, path: string): Knex.Value {
  if (value === null || typeof value === 'object') throw malformed(path);
  switch (type) {
    case 'integer':
    case 'cents': {
      const number = Number(value);
      const most = type === 'cents' ? Number.MAX_SAFE_INTEGER : MOST_INTEGER;
      if (value === '' || !Number.isInteger(number) || Math.abs(number) > most) throw malformed(path);
      return number;
    }
    case 'boolean':
      if (!['true', 'false', '1', '0', true, false].includes(value as string | boolean))
        throw malformed(path);
      return value === 'true' || value === '1' || value === true;
    case 'instant': {
      const time = new Date(String(value));
      const year = time.getUTCFullYear();
      if (Number.isNaN(year) || year < 1 || year > 9999) throw malformed(path);
      return isSqlite() ? time.getTime() : time.toISOString();
    }
    case 'day':
      if (!day.safeParse(value).success) throw malformed(path);
      return String(value);
    default:
      if (String(value).length > 500) throw malformed(path);
      return String(value);
  }
}

const isSqlite = (): boolean => strapi.db.dialect.client === 'sqlite';
