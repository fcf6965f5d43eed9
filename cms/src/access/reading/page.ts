import { applyFilter, applyPage } from './compile';
import type { ListNoun, ListQuery, Page, Query } from './noun';

type Row = Record<string, unknown>;

/**
 * Runs a list: the page and how many rows there are in all, in one statement over the same scope and filters.
 * @param base gives the scoped query without columns
 * @param columns what the page's rows need
 * @param counted a query with the same rows that is cheaper to count, without joins that only serve the page
 */
export async function readPage<T>(
  base: () => Query,
  columns: readonly string[],
  asked: ListQuery,
  noun: ListNoun,
  present: (row: Row) => T,
  counted: () => Query = base,
): Promise<Page<T>> {
  const count = () => applyFilter(counted(), asked.filters, noun).count('* as total');
  const rows: Row[] = await applyPage(applyFilter(base(), asked.filters, noun), asked, noun).select([
    ...columns,
    count().as('list_total'),
  ]);
  // beyond the last page there is no row to carry the total
  const total = Number(rows[0]?.list_total ?? (asked.page === 1 ? 0 : (await count())[0].total));
  return {
    data: rows.map(present),
    meta: {
      pagination: {
        page: asked.page,
        pageSize: asked.pageSize,
        pageCount: Math.ceil(total / asked.pageSize),
        total,
      },
    },
  };
}
