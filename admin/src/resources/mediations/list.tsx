import { agreements, type MediationRow, statuses } from '@liandiao/cms/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { EmptyState } from '../../ui/EmptyState';
import { DeskList } from '../../ui/list/DeskList';
import type { ListFilter } from '../../ui/list/listFilter';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { PageHeader } from '../../ui/PageHeader';
import { useMediationColumns } from './columns';

/** 调解台账: the mediations of all cases one sees, their progress and result (R36). */
export default function MediationList() {
  const { t } = useTranslation();
  const filters = useMediationFilters();
  const spec = useMemo<ListSpec>(() => ({ filters, sort: { field: 'startedAt', order: 'desc' } }), [filters]);
  const list = useListState<MediationRow>('mediations', spec);
  return (
    <>
      <PageHeader title={t('app.screens.mediations')} sub={t('mediations.sub')} />
      <DeskList<MediationRow>
        name="mediations"
        label={t('app.screens.mediations')}
        list={list}
        columns={useMediationColumns()}
        filters={filters}
        searchHint={t('mediations.search')}
        empty={<EmptyState title={t('mediations.empty')} what={t('mediations.emptyWhat')} />}
      />
    </>
  );
}

function useMediationFilters(): ListFilter[] {
  const { t, i18n } = useTranslation();
  const { optionsOf, unitOptions, units } = useCatalogue();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalogue changes with its units, the words with the language
  return useMemo<ListFilter[]>(
    () => [
      {
        key: 'kind',
        field: 'kind',
        kind: 'codes',
        label: t('mediations.columns.kind'),
        options: optionsOf('mediationKind'),
      },
      {
        key: 'agreement',
        field: 'agreement',
        kind: 'codes',
        label: t('mediations.columns.agreement'),
        options: agreements.map((value) => ({ value, label: t(`terms.agreement.${value}`) })),
      },
      {
        key: 'unit',
        field: 'unit.code',
        kind: 'codes',
        label: t('mediations.columns.unit'),
        options: unitOptions,
      },
      {
        key: 'status',
        field: 'dispute.status',
        kind: 'codes',
        label: t('mediations.columns.status'),
        options: statuses.map((value) => ({ value, label: t(`terms.status.${value}`) })),
      },
      { key: 'started', field: 'startedAt', kind: 'instants', label: t('mediations.columns.startedAt') },
      {
        key: 'confirmed',
        field: 'judicialConfirmedOn',
        kind: 'days',
        label: t('mediations.columns.confirmed'),
      },
    ],
    [i18n.language, units],
  );
}
