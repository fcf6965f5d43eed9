import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './list.module.css';
import { type ListState, pageSizes } from './listState';

interface Props {
  state: ListState;
  total: number;
  onChange(part: Partial<ListState>): void;
}

/** Which rows these are, of how many, and the way to the others. */
export function ListFoot({ state, total, onChange }: Props) {
  const { t } = useTranslation();
  const from = Math.min((state.page - 1) * state.size + 1, total);
  const to = Math.min(state.page * state.size, total);
  const pages = Math.max(1, Math.ceil(total / state.size));
  return (
    <div className={styles.foot}>
      <span className="num" role="status">
        {t('ui.list.range', { from: `${from}`, to: `${to}`, total: `${total}` })}
      </span>
      <nav aria-label={t('ui.list.pages')}>
        <Select
          size="small"
          aria-label={t('ui.list.pageSize')}
          value={state.size}
          options={pageSizes.map((count) => ({ value: count, label: t('ui.list.perPage', { count }) }))}
          onChange={(size) => onChange({ size })}
        />
        <Button size="small" disabled={state.page <= 1} onClick={() => onChange({ page: state.page - 1 })}>
          {t('ui.list.previous')}
        </Button>
        <span className="num">
          {state.page} / {pages}
        </span>
        <Button
          size="small"
          disabled={state.page >= pages}
          onClick={() => onChange({ page: state.page + 1 })}
        >
          {t('ui.list.next')}
        </Button>
      </nav>
    </div>
  );
}
