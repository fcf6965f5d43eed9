import type { OverseenClock } from '@liandiao/cms/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { EmptyState } from '../../ui/EmptyState';
import { DeskList } from '../../ui/list/DeskList';
import type { ListFilter } from '../../ui/list/listFilter';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { useDeedBeside } from '../disputes/useDeedBeside';
import { useClockColumns } from './clockColumns';

const lights = ['red', 'orange', 'yellow', 'green'] as const;
const fixed = {};

/** The open clocks of the overseen cases, the latest first; each may be urged, supervised or reassigned from its row. */
export function OverseenClocks() {
  const { t, i18n } = useTranslation();
  const { units, unitOptions, tierOptions } = useCatalogue();
  const { begin, drawer } = useDeedBeside();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalogue changes with its units, the words with the language
  const filters = useMemo<ListFilter[]>(() => {
    const towns = units
      .filter(({ kind }) => kind === 'town')
      .map(({ code, shortName }) => ({ value: code, label: shortName }));
    return [
      {
        key: 'light',
        field: 'light',
        kind: 'choice',
        label: t('supervision.lightFilter'),
        options: lights.map((value) => ({ value, label: t(`supervision.light.${value}`) })),
      },
      {
        key: 'unit',
        field: 'unit',
        kind: 'codes',
        label: t('supervision.columns.unit'),
        options: unitOptions,
      },
      {
        key: 'tier',
        field: 'tier',
        kind: 'codes',
        label: t('supervision.columns.tier'),
        options: tierOptions,
      },
      { key: 'town', field: 'town', kind: 'codes', label: t('supervision.columns.town'), options: towns },
      { key: 'due', field: 'dueOn', kind: 'days', label: t('supervision.columns.due') },
    ];
  }, [i18n.language, units]);
  const spec = useMemo<ListSpec>(() => ({ filters, sort: { field: 'dueOn', order: 'asc' } }), [filters]);
  const list = useListState<OverseenClock>('supervision/clocks', spec, fixed);
  return (
    <>
      <DeskList<OverseenClock>
        name="supervision.clocks"
        label={t('supervision.view.clocks')}
        list={list}
        columns={useClockColumns(begin)}
        filters={filters}
        empty={<EmptyState title={t('supervision.emptyClocks')} what={t('supervision.emptyClocksWhat')} />}
      />
      {drawer}
    </>
  );
}
