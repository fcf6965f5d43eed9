import type { CrudFilter, CrudSort } from '@refinedev/core';

/** A filter that a list offers. `codes` takes several values; the ranges take two ends, either of which may lack. */
export interface FilterSpec {
  /** its name in the address */
  key: string;
  /** the field of the record, dotted through relations; absent for a parameter of the route's own */
  field?: string;
  kind: 'codes' | 'choice' | 'text' | 'days' | 'instants' | 'money';
}

/** What a list shows now; all of it is in the address. */
export interface ListState {
  page: number;
  size: number;
  sort: { field: string; order: 'asc' | 'desc' } | null;
  search: string;
  /** by key: the codes, the one choice, or the two ends of a range */
  chosen: Record<string, string[]>;
}

export interface ListSpec {
  filters: FilterSpec[];
  /** used when the address names no order */
  sort?: ListState['sort'];
}

export const pageSizes = [20, 50, 100];

/** Reads the address. What it does not understand it ignores: an old link opens the list all the same. */
export function readListState(address: URLSearchParams, spec: ListSpec): ListState {
  const size = Number(address.get('size'));
  const page = Number(address.get('page'));
  return {
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: pageSizes.includes(size) ? size : 20,
    sort: readSort(address.get('sort')) ?? spec.sort ?? null,
    search: address.get('search') ?? '',
    chosen: Object.fromEntries(
      spec.filters.flatMap(({ key, kind }) => {
        const values = split(address.get(key), kind);
        return values.length > 0 ? [[key, values]] : [];
      }),
    ),
  };
}

/** The address of a state; what is as usual is left out. */
export function writeListState(state: ListState, spec: ListSpec): URLSearchParams {
  const address = new URLSearchParams();
  if (state.search) address.set('search', state.search);
  for (const { key, kind } of spec.filters) {
    const values = state.chosen[key];
    if (values && !isEmpty(values)) address.set(key, values.join(isRange(kind) ? '..' : ','));
  }
  const usual = spec.sort ? writeSort(spec.sort) : null;
  const sort = state.sort ? writeSort(state.sort) : null;
  if (sort && sort !== usual) address.set('sort', sort);
  if (state.size !== 20) address.set('size', String(state.size));
  if (state.page > 1) address.set('page', String(state.page));
  return address;
}

/** What the server is asked: Refine's filters and sorters, and the route's own parameters. */
export function toRequest(state: ListState, spec: ListSpec) {
  const own: Record<string, string> = {};
  const filters: CrudFilter[] = [];
  for (const filter of spec.filters) {
    const values = state.chosen[filter.key];
    if (!values || isEmpty(values)) continue;
    if (filter.field === undefined) own[filter.key] = values.join(',');
    else filters.push(...conditions(filter.field, filter.kind, values));
  }
  if (state.search) own.search = state.search;
  const sorters: CrudSort[] = state.sort ? [state.sort] : [];
  return { filters, sorters, own };
}

function conditions(field: string, kind: FilterSpec['kind'], values: string[]): CrudFilter[] {
  const [from = '', to = ''] = values;
  switch (kind) {
    case 'codes':
      return [{ field, operator: 'in', value: values }];
    case 'choice':
      return [{ field, operator: 'eq', value: from }];
    case 'text':
      return [{ field, operator: 'contains', value: from }];
    case 'days':
      return range(field, from, to);
    case 'instants':
      // a day is a day of Shanghai, from its first instant to its last
      return range(field, from && `${from}T00:00:00.000+08:00`, to && `${to}T23:59:59.999+08:00`);
    case 'money':
      return range(field, from && cents(from), to && cents(to));
  }
}

function range(field: string, from: string | number, to: string | number): CrudFilter[] {
  return [
    ...(from === '' ? [] : [{ field, operator: 'gte' as const, value: from }]),
    ...(to === '' ? [] : [{ field, operator: 'lte' as const, value: to }]),
  ];
}

function cents(yuan: string): number | '' {
  const amount = Number(yuan);
  return Number.isFinite(amount) ? Math.round(amount * 100) : '';
}

function isRange(kind: FilterSpec['kind']): boolean {
  return kind === 'days' || kind === 'instants' || kind === 'money';
}

function isEmpty(values: string[]): boolean {
  return values.every((value) => value === '');
}

function split(text: string | null, kind: FilterSpec['kind']): string[] {
  if (!text) return [];
  if (kind === 'text' || kind === 'choice') return [text];
  const values = text.split(isRange(kind) ? '..' : ',');
  return isEmpty(values) ? [] : values;
}

function readSort(text: string | null): ListState['sort'] {
  if (!text || !/^-?[\w.]+$/.test(text)) return null;
  return text.startsWith('-') ? { field: text.slice(1), order: 'desc' } : { field: text, order: 'asc' };
}

function writeSort({ field, order }: NonNullable<ListState['sort']>): string {
  return order === 'desc' ? `-${field}` : field;
}
