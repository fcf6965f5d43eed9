import { type DeputyAnswer, deputyKinds } from '@liandiao/cms/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { EmptyState } from '../../ui/EmptyState';
import type { Column } from '../../ui/list/column';
import { DeskList } from '../../ui/list/DeskList';
import type { ListFilter } from '../../ui/list/listFilter';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import type { deputies as words } from '../../words/zh/deputies';

/** Every arrangement one may know of, the latest first. */
export function DeputyTable() {
  const { t, i18n } = useTranslation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const filters = useMemo<ListFilter[]>(
    () => [
      {
        key: 'kind',
        field: 'kind',
        kind: 'codes',
        label: t('deputies.columns.kind'),
        options: deputyKinds.map((value) => ({ value, label: t(`deputies.kind.${value}`) })),
      },
    ],
    [i18n.language],
  );
  const spec = useMemo<ListSpec>(() => ({ filters, sort: { field: 'from', order: 'desc' } }), [filters]);
  const list = useListState<DeputyAnswer>('deputies', spec);
  return (
    <DeskList<DeputyAnswer>
      name="deputies"
      label={t('deputies.view.deputies')}
      list={list}
      columns={useDeputyColumns()}
      filters={filters}
      empty={<EmptyState title={t('deputies.empty')} what={t('deputies.emptyWhat')} />}
    />
  );
}

function useDeputyColumns(): Column<DeputyAnswer>[] {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const { search } = useLocation();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`deputies.columns.${key}`) });
  return [
    {
      ...title('person'),
      always: true,
      render: ({ documentId, person, editable }) =>
        editable ? (
          <Link data-row-link to={`/deputies/${documentId}${search}`}>
            {person?.name ?? '—'}
          </Link>
        ) : (
          (person?.name ?? '—')
        ),
    },
    { ...title('deputy'), render: ({ deputy }) => deputy?.name ?? '—' },
    { ...title('unit'), render: ({ unit }) => <UnitName unit={unit} /> },
    { ...title('kind'), sort: 'kind', render: ({ kind }) => t(`deputies.kind.${kind}`) },
    {
      ...title('days'),
      sort: 'from',
      render: ({ from, to }) => <span className="num">{`${from} – ${to ?? t('deputies.openEnd')}`}</span>,
    },
    { ...title('reason'), render: ({ reason }) => reason ?? '—' },
    {
      ...title('state'),
      render: ({ active, from }) => (
        <Tag tone={active ? 'blue' : 'gray'}>
          {t(active ? 'deputies.active' : from > today ? 'deputies.waiting' : 'deputies.over')}
        </Tag>
      ),
    },
  ];
}
