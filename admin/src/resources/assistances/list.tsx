import type { AssistanceRow } from '@liandiao/cms/contract';
import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../ui/EmptyState';
import { DeskList } from '../../ui/list/DeskList';
import type { ListFilter } from '../../ui/list/listFilter';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { PageHeader } from '../../ui/PageHeader';
import { useDeedBeside } from '../disputes/useDeedBeside';
import { useAssistanceColumns } from './columns';

const states = ['requested', 'signed', 'measuresReplied', 'resultReplied', 'ended'] as const;

/** 协办: help that other units ask of mine, and that mine asks of others (R17). */
export default function AssistanceList() {
  const { t, i18n } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const box = address.get('box') === 'out' ? 'out' : 'in';
  const { begin, drawer } = useDeedBeside();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const filters = useMemo<ListFilter[]>(
    () => [
      {
        key: 'state',
        field: 'state',
        kind: 'codes',
        label: t('assistances.columns.state'),
        options: states.map((value) => ({ value, label: t(`terms.assistanceState.${value}`) })),
      },
      { key: 'requested', field: 'requestedAt', kind: 'instants', label: t('assistances.columns.requested') },
    ],
    [i18n.language],
  );
  const spec = useMemo<ListSpec>(
    () => ({ filters, sort: { field: 'requestedAt', order: 'desc' } }),
    [filters],
  );
  const list = useListState<AssistanceRow>('assistances', spec, { box });
  return (
    <>
      <PageHeader
        title={t('app.screens.assistances')}
        actions={
          <Segmented
            aria-label={t('assistances.boxes')}
            value={box}
            options={[
              { value: 'in', label: t('assistances.in') },
              { value: 'out', label: t('assistances.out') },
            ]}
            onChange={(next) => setAddress(next === 'out' ? { box: 'out' } : {})}
          />
        }
      />
      <DeskList<AssistanceRow>
        key={box}
        name={`assistances.${box}`}
        label={`${t('app.screens.assistances')} · ${t(`assistances.${box}`)}`}
        list={list}
        columns={useAssistanceColumns(box, begin)}
        filters={filters}
        empty={<EmptyState title={t(`assistances.empty.${box}`)} what={t(`assistances.emptyWhat.${box}`)} />}
      />
      {drawer}
    </>
  );
}
