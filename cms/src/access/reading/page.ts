import { applyFilter, applyPage } from './compile';
import type { ListNoun, ListQuery, Page, Query } from './noun';

/**
 * Runs a list: one query for the page, one for the count, over the same scope and filters.
 * @param base gives the scoped query without columns; called twice
 * @param columns what the page's rows need
 * @param counted a query with the same rows that is cheaper to count, without joins that only serve the page
 */
export async function readPage<T>(
  base: () => Query,
  columns: readonly string[],
  asked: ListQuery,
  noun: ListNoun,
  present: (row: Record<string, unknown>) => T,
  counted: () => Query = base,
): Promise<Page<T>> {
  const [{ total }] = await applyFilter(counted(), asked.filters, noun).count('* as total');
  const rows: Record<string, unknown>[] =
    Number(total) === 0
      ? []
      : await applyPage(applyFilter(base(), asked.filters, noun), asked, noun).select(columns);
  return {
    data: rows.map(present),
    meta: {
      pagination: {
        page: asked.page,
        pageSize: asked.pageSize,
        pageCount: Math.ceil(Number(total) / asked.pageSize),
        total: Number(total),
      },
    },
  };
}
