import { useTranslation } from 'react-i18next';
import { rowKeys } from '../rowKeys';
import type { Column } from './column';
import styles from './list.module.css';
import type { ListState } from './listState';

interface Props<Row> {
  label: string;
  rows: Row[];
  columns: Column<Row>[];
  sort: ListState['sort'];
  onSort(sort: ListState['sort']): void;
  compact: boolean;
  /** the next page is on its way */
  stale: boolean;
}

/** The rows. A plain table: nothing hidden from a screen reader, arrow keys from row to row. */
export function ListTable<Row extends { documentId: string }>(props: Props<Row>) {
  const { label, rows, columns, compact, stale } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0} onKeyDown={rowKeys}>
      <table className={styles.table} data-compact={compact} data-stale={stale}>
        <caption className="srOnly">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.documentId}>
              {columns.map((column) => (
                <td key={column.key} className={classOf(column)}>
                  {column.render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head<Row>({ column, sort, onSort }: { column: Column<Row> } & Pick<Props<Row>, 'sort' | 'onSort'>) {
  const { t } = useTranslation();
  const field = column.sort;
  if (!field) {
    return (
      <th scope="col" className={classOf(column)}>
        {column.title}
      </th>
    );
  }
  const order = sort?.field === field ? sort.order : null;
  const next = order === 'asc' ? 'desc' : 'asc';
  return (
    <th
      scope="col"
      className={classOf(column)}
      aria-sort={order ? (order === 'asc' ? 'ascending' : 'descending') : 'none'}
    >
      <button
        type="button"
        className={styles.sorter}
        title={t('ui.list.sortBy', { column: column.title })}
        onClick={() => onSort({ field, order: next })}
      >
        {column.title}
        <span aria-hidden="true">{order ? (order === 'asc' ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
}

function classOf({ numeric, pinned }: { numeric?: boolean; pinned?: boolean }): string | undefined {
  if (pinned) return styles.pinned;
  return numeric ? styles.numeric : undefined;
}
