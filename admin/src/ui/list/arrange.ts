import type { ListState } from './listState';

/** What a row is searched by and sorted by; the keys are the columns' `sort`. */
export type RowValues<Row> = Record<string, (row: Row) => string>;

const order = new Intl.Collator('zh-CN', { numeric: true });

/** The rows that carry the searched words, in the order asked for. */
export function arrange<Row>(
  rows: Row[],
  { search, sort }: Pick<ListState, 'search' | 'sort'>,
  values: RowValues<Row>,
): Row[] {
  const words = search.toLowerCase();
  const found = rows.filter((row) =>
    Object.values(values).some((value) => value(row).toLowerCase().includes(words)),
  );
  const by = sort && values[sort.field];
  if (!by) return found;
  const sign = sort.order === 'desc' ? -1 : 1;
  return [...found].sort((a, b) => sign * order.compare(by(a), by(b)));
}
