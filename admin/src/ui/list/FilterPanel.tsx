import { DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import styles from './list.module.css';
import type { ListFilter } from './listFilter';

interface Props {
  filters: ListFilter[];
  chosen: Record<string, string[]>;
  onChange(chosen: Record<string, string[]>): void;
}

/** Every filter of the list at once, each with its label. */
export function FilterPanel({ filters, chosen, onChange }: Props) {
  return (
    <div className={styles.panel}>
      {filters.map((filter) => (
        <div key={filter.key} className={styles.control}>
          <span>{filter.label}</span>
          <Control
            filter={filter}
            values={chosen[filter.key] ?? []}
            onValues={(values) => onChange({ ...chosen, [filter.key]: values })}
          />
        </div>
      ))}
    </div>
  );
}

interface ControlProps {
  filter: ListFilter;
  values: string[];
  onValues(values: string[]): void;
}

function Control({ filter, values, onValues }: ControlProps) {
  const { t } = useTranslation();
  switch (filter.kind) {
    case 'codes':
      return (
        <Select
          mode="multiple"
          allowClear
          aria-label={filter.label}
          placeholder={t('ui.list.any')}
          maxTagCount="responsive"
          optionFilterProp="label"
          value={values}
          options={filter.options ?? []}
          onChange={onValues}
        />
      );
    case 'choice':
      return (
        <Select
          allowClear
          aria-label={filter.label}
          placeholder={t('ui.list.any')}
          value={values[0] ?? null}
          options={filter.options ?? []}
          onChange={(value: string | null) => onValues(value ? [value] : [])}
        />
      );
    case 'text':
      return (
        <Input
          allowClear
          aria-label={filter.label}
          defaultValue={values[0] ?? ''}
          onPressEnter={(event) => onValues([event.currentTarget.value.trim()])}
          onBlur={(event) => onValues([event.currentTarget.value.trim()])}
          onClear={() => onValues([])}
        />
      );
    case 'money':
      return <MoneyRange filter={filter} values={values} onValues={onValues} />;
    default:
      return <DayRange filter={filter} values={values} onValues={onValues} />;
  }
}

function MoneyRange({ filter, values, onValues }: ControlProps) {
  const { t } = useTranslation();
  const ends = (['from', 'to'] as const).map((end, index) => (
    <InputNumber<string>
      key={end}
      stringMode
      min="0"
      precision={2}
      controls={false}
      prefix="¥"
      style={{ width: '100%' }}
      aria-label={t(`ui.list.${end}`, { name: filter.label })}
      value={values[index] || null}
      onChange={(value) =>
        onValues(index === 0 ? [value ?? '', values[1] ?? ''] : [values[0] ?? '', value ?? ''])
      }
    />
  ));
  return (
    <div className={styles.range}>
      {ends[0]}
      <span aria-hidden="true">–</span>
      {ends[1]}
    </div>
  );
}

function DayRange({ filter, values, onValues }: ControlProps) {
  const { t } = useTranslation();
  const ends = (['from', 'to'] as const).map((end, index) => (
    <DatePicker
      key={end}
      aria-label={t(`ui.list.${end}`, { name: filter.label })}
      placeholder=""
      value={values[index] ? dayjs(values[index]) : null}
      onChange={(day) => {
        const picked = day?.format('YYYY-MM-DD') ?? '';
        onValues(index === 0 ? [picked, values[1] ?? ''] : [values[0] ?? '', picked]);
      }}
    />
  ));
  return (
    <div className={styles.range}>
      {ends[0]}
      <span aria-hidden="true">–</span>
      {ends[1]}
    </div>
  );
}
