import { actionNames } from '@liandiao/cms/contract';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import type { zh } from '../../words/zh';
import styles from './audit.module.css';
import type { Filters } from './useTrail';
import { useTrailNames } from './useTrailNames';

/** Deeds one looks for most; any other is found by searching, or on its own entry. */
const deeds: Partial<Record<keyof typeof zh.audit.kind, string[]>> = {
  session: ['logIn', 'logOut', 'changePassword'],
  account: ['create', 'update', 'resetPassword', 'hand-over'],
  unit: ['create', 'update'],
  conference: ['create', 'update'],
  audit: ['verify', 'archive', 'find'],
  profile: ['load'],
};

interface Props {
  filters: Filters;
  onChange(part: Filters): void;
}

/** What the trail is narrowed by, each with its label. */
export function TrailFilters({ filters, onChange }: Props) {
  const { t } = useTranslation();
  const { unitOptions } = useCatalogue();
  const deedOptions = useDeedOptions();
  return (
    <search className={styles.filters}>
      <Labelled label={t('audit.filter.days')} wide>
        {() => (
          <span className={styles.days}>
            {(['from', 'to'] as const).map((end) => (
              <DatePicker
                key={end}
                aria-label={t(`audit.filter.${end}`)}
                placeholder={t(`audit.filter.${end}`)}
                value={filters[end] ? dayjs(filters[end]) : null}
                onChange={(day) => onChange({ [end]: day?.format('YYYY-MM-DD') ?? '' })}
              />
            ))}
          </span>
        )}
      </Labelled>
      <Labelled label={t('audit.filter.unit')}>
        {(id) => (
          <Choice
            id={id}
            value={filters.unit}
            options={unitOptions}
            onChange={(unit) => onChange({ unit })}
          />
        )}
      </Labelled>
      <Labelled label={t('audit.filter.action')}>
        {(id) => (
          <Choice
            id={id}
            value={filters.action}
            options={deedOptions}
            onChange={(action) => onChange({ action })}
          />
        )}
      </Labelled>
      <Labelled label={t('audit.filter.outcome')}>
        {(id) => (
          <Choice
            id={id}
            value={filters.outcome}
            options={(['done', 'refused', 'failed'] as const).map((value) => ({
              value,
              label: t(`audit.outcome.${value}`),
            }))}
            onChange={(outcome) => onChange({ outcome })}
          />
        )}
      </Labelled>
      <Labelled label={t('audit.filter.searchLabel')} wide>
        {(id) => (
          <Input.Search
            id={id}
            key={filters.search ?? ''}
            allowClear
            defaultValue={filters.search ?? ''}
            placeholder={t('audit.filter.search')}
            onSearch={(typed) => onChange({ search: typed.trim().slice(0, 100) })}
          />
        )}
      </Labelled>
      {Object.keys(filters).length > 0 ? (
        <Button
          className={styles.clear}
          onClick={() =>
            onChange(Object.fromEntries(Object.keys(filters).map((name) => [name, ''])) as Filters)
          }
        >
          {t('audit.clear')}
        </Button>
      ) : null}
    </search>
  );
}

function Labelled({
  label,
  wide,
  children,
}: {
  label: string;
  wide?: boolean;
  children(id: string): ReactNode;
}) {
  const id = useId();
  return (
    <div className={`${styles.control} ${wide ? styles.wide : ''}`}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface ChoiceProps {
  id: string;
  value: string | undefined;
  options: { label: ReactNode; value?: string; options?: { label: string; value: string }[] }[];
  onChange(value: string): void;
}

function Choice({ id, value, options, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <Select
      id={id}
      allowClear
      showSearch
      optionFilterProp="label"
      placeholder={t('audit.filter.any')}
      value={value ?? null}
      options={options as never}
      onChange={(chosen: string | null) => onChange(chosen ?? '')}
    />
  );
}

/** Deeds by kind: all of a kind first, then the single ones. */
function useDeedOptions(): ChoiceProps['options'] {
  const { t } = useTranslation();
  const names = useTrailNames();
  const kinds = ['dispute', 'session', 'account', 'unit', 'conference', 'audit', 'profile'] as const;
  return kinds.map((kind) => {
    const single = kind === 'dispute' ? ['register', ...actionNames] : (deeds[kind] ?? []);
    return {
      label: t(`audit.kind.${kind}`),
      options: [
        { value: `${kind}.*`, label: t('audit.all', { kind: t(`audit.kind.${kind}`) }) },
        ...single.map((deed) => ({ value: `${kind}.${deed}`, label: names.action(`${kind}.${deed}`) })),
      ],
    };
  });
}
