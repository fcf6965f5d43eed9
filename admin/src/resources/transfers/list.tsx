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
import { useTransferColumns } from './columns';
import type { TransferRow } from './transferRow';

const states = ['sent', 'signed', 'returnProposed', 'returnDisputed', 'returned', 'cancelled'] as const;

/** 转办: the slips of annex 3 that came in, and those that went out. */
export default function TransferList() {
  const { t, i18n } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const box = address.get('box') === 'out' ? 'out' : 'in';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const filters = useMemo<ListFilter[]>(
    () => [
      {
        key: 'state',
        field: 'state',
        kind: 'codes',
        label: t('transfers.state'),
        options: states.map((value) => ({ value, label: t(`terms.transferState.${value}`) })),
      },
      { key: 'sent', field: 'sentAt', kind: 'instants', label: t('transfers.columns.sent') },
    ],
    [i18n.language],
  );
  const spec = useMemo<ListSpec>(() => ({ filters, sort: { field: 'sentAt', order: 'desc' } }), [filters]);
  const list = useListState<TransferRow>('transfers', spec, { box });
  return (
    <>
      <PageHeader
        title={t('app.screens.transfers')}
        actions={
          <Segmented
            aria-label={t('transfers.boxes')}
            value={box}
            options={[
              { value: 'in', label: t('transfers.in') },
              { value: 'out', label: t('transfers.out') },
            ]}
            // another box is another list: its old filters and page go (they would hide what one came to see)
            onChange={(next) => setAddress(next === 'out' ? { box: 'out' } : {})}
          />
        }
      />
      <DeskList<TransferRow>
        key={box}
        name={`transfers.${box}`}
        label={`${t('app.screens.transfers')} · ${t(`transfers.${box}`)}`}
        list={list}
        columns={useTransferColumns(box)}
        filters={filters}
        empty={<EmptyState title={t(`transfers.empty.${box}`)} what={t(`transfers.emptyWhat.${box}`)} />}
      />
    </>
  );
}
