import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../EmptyState';
import { LoadFailed } from '../LoadFailed';
import { SkeletonRows } from '../SkeletonRows';
import { ColumnChoice } from './ColumnChoice';
import { type Column, shownColumns } from './column';
import { FilterChips } from './FilterChips';
import { FilterPanel } from './FilterPanel';
import { ListFoot } from './ListFoot';
import { ListTable } from './ListTable';
import { ListViews, SaveView } from './ListViews';
import styles from './list.module.css';
import type { ListFilter } from './listFilter';
import { useListPreferences } from './listPreferences';
import type { useListState } from './useListState';

interface Props<Row extends { documentId: string }> {
  /** names the list in the browser's memory */
  name: string;
  /** names it for people */
  label: string;
  list: Omit<ReturnType<typeof useListState<Row>>, 'rows'> & { rows: Row[] | undefined };
  columns: Column<Row>[];
  filters?: ListFilter[];
  searchHint?: string;
  empty?: ReactNode;
}

/** A list with its tools: search, filters, columns, density, saved views, pages. */
export function DeskList<Row extends { documentId: string }>(props: Props<Row>) {
  const { name, label, list, columns, filters = [], searchHint, empty } = props;
  const { t } = useTranslation();
  const { preferences, change } = useListPreferences(name);
  const [filtering, setFiltering] = useState(false);
  const { state, rows } = list;
  const shown = shownColumns(columns, preferences.columns);
  const narrowed = state.search !== '' || Object.keys(state.chosen).length > 0;
  const choose = (chosen: Record<string, string[]>) => list.change({ chosen });

  return (
    <>
      <ListViews views={preferences.views} onChange={(views) => change({ views })} />
      <div className={styles.tools}>
        {searchHint ? (
          <div className={styles.search} data-list-search>
            <Input.Search
              key={state.search}
              allowClear
              defaultValue={state.search}
              placeholder={searchHint}
              aria-label={t('ui.list.searchLabel')}
              onSearch={(text) => list.change({ search: text.trim() })}
            />
          </div>
        ) : null}
        {filters.length > 0 ? (
          <Button aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
            {t('ui.list.filter')}
          </Button>
        ) : null}
        <div className={styles.right}>
          <ColumnChoice columns={columns} shown={shown} onChange={(keys) => change({ columns: keys })} />
          <Button onClick={() => change({ compact: !preferences.compact })}>
            {t('ui.list.density')} · {t(preferences.compact ? 'ui.list.compact' : 'ui.list.comfortable')}
          </Button>
          <SaveView views={preferences.views} onChange={(views) => change({ views })} />
        </div>
      </div>
      {filtering ? <FilterPanel filters={filters} chosen={state.chosen} onChange={choose} /> : null}
      <FilterChips filters={filters} chosen={state.chosen} onChange={choose} />
      <div className={styles.frame}>
        {!rows && list.error ? <LoadFailed error={list.error} onRetry={list.refetch} /> : null}
        {!rows && !list.error ? <SkeletonRows count={8} /> : null}
        {rows && rows.length === 0
          ? (!narrowed && empty) || (
              <EmptyState
                title={t('ui.list.empty')}
                action={
                  narrowed ? (
                    <Button onClick={() => list.change({ chosen: {}, search: '' })}>
                      {t('ui.list.clearFilters')}
                    </Button>
                  ) : null
                }
              />
            )
          : null}
        {rows && rows.length > 0 ? (
          <>
            <ListTable
              label={label}
              rows={rows}
              columns={shown}
              sort={state.sort}
              onSort={(sort) => list.change({ sort })}
              compact={preferences.compact}
              stale={list.fetching}
            />
            <ListFoot state={state} total={list.total} onChange={list.change} />
          </>
        ) : null}
      </div>
    </>
  );
}
