import type { SupervisionRow } from '@liandiao/cms/contract';
import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMe } from '../../providers/me';
import { DateTime } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import type { Column } from '../../ui/list/column';
import { DeskList } from '../../ui/list/DeskList';
import type { ListFilter } from '../../ui/list/listFilter';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { StatusTag } from '../../ui/StatusTag';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import type { supervision as words } from '../../words/zh/supervision';
import { rungOf } from '../disputes/rungOf';
import styles from './supervision.module.css';

const kinds = ['urge', 'supervise', 'chase'] as const;

/** The notices of the ladder that were sent, in, out, or all that one may see. */
export function SentNotices({ mayAll }: { mayAll: boolean }) {
  const { t, i18n } = useTranslation();
  const { unit } = useMe();
  const [address, setAddress] = useSearchParams();
  const boxes = [...(unit ? (['in', 'out'] as const) : []), ...(mayAll ? (['all'] as const) : [])];
  const box = boxes.find((one) => one === address.get('box')) ?? (mayAll ? 'all' : 'in');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const filters = useMemo<ListFilter[]>(
    () => [
      {
        key: 'kind',
        field: 'kind',
        kind: 'codes',
        label: t('supervision.columns.kind'),
        options: kinds.map((value) => ({ value, label: t(`supervision.kind.${value}`) })),
      },
      { key: 'at', field: 'at', kind: 'instants', label: t('supervision.columns.at') },
    ],
    [i18n.language],
  );
  const spec = useMemo<ListSpec>(() => ({ filters, sort: { field: 'at', order: 'desc' } }), [filters]);
  const list = useListState<SupervisionRow>('supervisions', spec, { box });
  const view: Record<string, string> = mayAll ? { view: 'notices' } : {};
  return (
    <>
      {boxes.length > 1 ? (
        <div className={styles.boxes}>
          <Segmented
            aria-label={t('supervision.boxes')}
            value={box}
            options={boxes.map((value) => ({ value, label: t(`supervision.box.${value}`) }))}
            onChange={(next) => setAddress({ ...view, box: next })}
          />
        </div>
      ) : null}
      <DeskList<SupervisionRow>
        key={box}
        name={`supervision.${box}`}
        label={t('supervision.view.notices')}
        list={list}
        columns={useNoticeColumns()}
        filters={filters}
        empty={
          <EmptyState title={t(`supervision.emptyNotices.${box}`)} what={t('supervision.emptyNoticesWhat')} />
        }
      />
    </>
  );
}

function useNoticeColumns(): Column<SupervisionRow>[] {
  const { t } = useTranslation();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`supervision.columns.${key}`) });
  return [
    {
      ...title('kind'),
      sort: 'kind',
      render: (row) => (
        <Tag tone={row.kind === 'supervise' ? 'red' : row.kind === 'urge' ? 'orange' : 'yellow'}>
          {t(`terms.rung.${rungOf(row)}`)}
        </Tag>
      ),
    },
    {
      ...title('dispute'),
      always: true,
      sort: 'dispute.number',
      render: ({ dispute }) => (
        <Link data-row-link className="num" to={`/disputes/${dispute.documentId}`}>
          {dispute.number}
        </Link>
      ),
    },
    { ...title('from'), render: ({ fromUnit }) => <UnitName unit={fromUnit} /> },
    { ...title('to'), render: ({ toUnit }) => <UnitName unit={toUnit} /> },
    { ...title('text'), render: ({ text }) => (text ? <span title={text}>{text}</span> : '—') },
    { ...title('at'), sort: 'at', render: ({ at }) => <DateTime at={at} /> },
    { ...title('by'), hidden: true, render: ({ by }) => by?.name ?? '—' },
    { ...title('employer'), hidden: true, render: ({ dispute }) => dispute.employerName ?? '—' },
    { ...title('status'), render: ({ dispute }) => <StatusTag status={dispute.status} /> },
  ];
}
