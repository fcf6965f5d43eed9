import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './list.module.css';
import { describeFilter, type ListFilter } from './listFilter';

interface Props {
  filters: ListFilter[];
  chosen: Record<string, string[]>;
  onChange(chosen: Record<string, string[]>): void;
}

/** The conditions that hold now, in words, each removable. */
export function FilterChips({ filters, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const active = filters.filter(({ key }) => chosen[key] !== undefined);
  if (active.length === 0) return null;
  return (
    <div className={styles.chips}>
      <span className="srOnly">{t('ui.list.activeFilters')}</span>
      {active.map((filter) => {
        const words = describeFilter(filter, chosen[filter.key] ?? []);
        return (
          <span key={filter.key} className={styles.chip}>
            {words}
            <button
              type="button"
              aria-label={t('ui.list.dropFilter', { name: words })}
              onClick={() => onChange({ ...chosen, [filter.key]: [] })}
            >
              ×
            </button>
          </span>
        );
      })}
      <Button type="link" size="small" onClick={() => onChange({})}>
        {t('ui.list.clearFilters')}
      </Button>
    </div>
  );
}
