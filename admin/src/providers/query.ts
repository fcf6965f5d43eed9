import type { CrudFilter, CrudFilters, CrudSort } from '@refinedev/core';
import { generateSort, mapOperator } from '@refinedev/strapi-v4';
import qs from 'qs';

/** A query as plain values; nothing in it is trusted to be free of `&`, `=` or `+`. */
export type Query = Record<string, unknown>;

/** `?filters[employer][name][$containsi]=A%26B`, or an empty string. */
export function serialise(query: Query): string {
  return qs.stringify(query, { encodeValuesOnly: true, skipNulls: true, addQueryPrefix: true });
}

/**
 * Refine's filters as Strapi's filter object. The stock provider pastes values into the address unencoded, so
 * `A&filters[x][$eq]=1` became a second filter; here a value stays a value.
 */
export function toFilters(filters: CrudFilters = []): Query | undefined {
  const merged: Query = {};
  const colliding: Query[] = [];
  for (const filter of filters) {
    const one = toFilter(filter);
    if (one && !merge(merged, one)) colliding.push(one);
  }
  if (colliding.length > 0) merged.$and = [...((merged.$and as Query[]) ?? []), ...colliding];
  return Object.keys(merged).length > 0 ? merged : undefined;
}

/** `['dueOn:asc']`, the form Strapi's `sort` takes. */
export function toSort(sorters: CrudSort[] = []): string[] | undefined {
  const sort = generateSort(sorters);
  return sort.length > 0 ? sort : undefined;
}

function toFilter(filter: CrudFilter): Query | undefined {
  if (filter.operator === 'and' || filter.operator === 'or') {
    const parts = (filter.value as CrudFilter[])
      .map(toFilter)
      .filter((part): part is Query => part !== undefined);
    return parts.length > 0 ? { [`$${filter.operator}`]: parts } : undefined;
  }
  const { field, operator, value } = filter as { field: string; operator: string; value: unknown };
  if (value === undefined || value === null || value === '') return undefined;
  const path = field.split('.');
  return path.reduceRight<Query>((inner, part) => ({ [part]: inner }), {
    [`$${mapOperator(operator as 'eq')}`]: value,
  });
}

/** Adds `from` to `into` unless a value already stands at the same place. */
function merge(into: Query, from: Query): boolean {
  for (const [key, value] of Object.entries(from)) {
    if (!(key in into)) {
      into[key] = value;
      continue;
    }
    const both = isQuery(into[key]) && isQuery(value);
    if (!both || !merge(into[key] as Query, value as Query)) return false;
  }
  return true;
}

function isQuery(value: unknown): value is Query {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
