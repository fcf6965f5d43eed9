import type { BaseRecord, CrudFilters, CrudSort, DataProvider, MetaQuery } from '@refinedev/core';
import { DataProvider as createStrapiProvider } from '@refinedev/strapi-v4';
import type { DeskClient } from './deskClient';
import { type Query, toFilters, toSort } from './query';

const largestPage = 100;

interface Row extends BaseRecord {
  documentId: string;
}

interface ListAnswer {
  data: Row[];
  meta?: { pagination?: { total: number; pageCount: number } };
}

/**
 * Refine's Strapi 4 provider over our client, with what Strapi 5 and this desk need otherwise: `documentId` as the
 * id, encoded filters, no `publicationState`, a JSON field called `data` left alone, and one request after another
 * instead of many at once. `meta.query` adds parameters of the route's own (`relation`, `search`, `box` …).
 */
export function createDataProvider(desk: DeskClient): Required<DataProvider> {
  const stock = createStrapiProvider('/api', stockClient(desk));

  async function page(
    resource: string,
    number: number,
    size: number,
    request: ListRequest,
  ): Promise<ListAnswer> {
    return desk<ListAnswer>(`/${resource}`, {
      query: {
        ...ownQuery(request.meta),
        filters: toFilters(request.filters),
        sort: toSort(request.sorters),
        pagination: { page: number, pageSize: size },
      },
    });
  }

  /** Every page in turn: with pagination off the stock provider silently stops at 25 rows. */
  async function allPages(resource: string, request: ListRequest): Promise<Row[]> {
    const rows: Row[] = [];
    for (let number = 1; ; number++) {
      const answer = await page(resource, number, largestPage, request);
      rows.push(...answer.data);
      if (number >= (answer.meta?.pagination?.pageCount ?? 1)) return rows;
    }
  }

  const provider: Required<DataProvider> = {
    ...stock,
    getList: async ({ resource, pagination, filters, sorters, meta }) => {
      const request = { filters, sorters, meta };
      if (pagination?.mode === 'off') {
        const rows = await allPages(resource, request);
        return { data: rows.map(withId), total: rows.length };
      }
      const { currentPage = 1, pageSize = 20 } = pagination ?? {};
      const answer = await page(resource, currentPage, pageSize, request);
      return { data: answer.data.map(withId), total: answer.meta?.pagination?.total ?? answer.data.length };
    },
    getOne: async ({ resource, id, meta }) => {
      const answer = await desk<{ data: Row }>(`/${resource}/${id}`, { query: ownQuery(meta) });
      return { ...answer, data: withId(answer.data) };
    },
    getMany: async ({ resource, ids, meta }) => {
      const filters: CrudFilters = [{ field: 'documentId', operator: 'in', value: ids }];
      return { data: (await allPages(resource, { filters, meta })).map(withId) };
    },
    // the stock create and update wrap what they send, answer { data: { data } } and empty a refusal of its words
    create: async ({ resource, variables }) =>
      written(await desk(`/${resource}`, { method: 'POST', body: variables })),
    update: async ({ resource, id, variables }) =>
      written(await desk(`/${resource}/${id}`, { method: 'PUT', body: variables })),
    createMany: async ({ resource, variables, meta }) => ({
      data: await inTurn(variables, (one) => provider.create({ resource, variables: one, meta })),
    }),
    updateMany: async ({ resource, ids, variables, meta }) => ({
      data: await inTurn(ids, (id) => provider.update({ resource, id, variables, meta })),
    }),
    deleteMany: async ({ resource, ids, meta }) => ({
      data: await inTurn(ids, (id) => provider.deleteOne({ resource, id, meta })),
    }),
    custom: async ({ url, method, query, payload, headers }) => ({
      data: await desk(url, {
        method: method.toUpperCase() as 'GET',
        query: query as Query,
        body: payload,
        idempotencyKey: (headers as Record<string, string> | undefined)?.['Idempotency-Key'],
      }),
    }),
  } as Required<DataProvider>; // Refine lets each caller name its own record type; the server's shapes are in contract
  return provider;
}

interface ListRequest {
  filters?: CrudFilters;
  sorters?: CrudSort[];
  meta?: MetaQuery;
}

function ownQuery(meta: MetaQuery | undefined): Query {
  return (meta?.query as Query | undefined) ?? {};
}

function withId<R extends Row>(row: R): R & { id: string } {
  return { ...row, id: row.documentId };
}

/** What stands beside the row (a one-time password, shown once) is kept. */
function written(body: { data: Row; meta?: unknown }): { data: BaseRecord; meta?: unknown } {
  return { ...body, data: withId(body.data) };
}

async function inTurn<T>(
  items: T[],
  task: (item: T) => Promise<{ data: BaseRecord }>,
): Promise<BaseRecord[]> {
  const done: BaseRecord[] = [];
  for (const item of items) done.push((await task(item)).data);
  return done;
}

/** The one call left to the stock provider, made of our client; its errors are already ours. */
function stockClient(desk: DeskClient): NonNullable<Parameters<typeof createStrapiProvider>[1]> {
  const client = {
    delete: async (url: string) => ({ data: await desk(url.replace(/^\/api/, ''), { method: 'DELETE' }) }),
  };
  return client as unknown as NonNullable<Parameters<typeof createStrapiProvider>[1]>;
}
