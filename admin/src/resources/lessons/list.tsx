import { type LessonAnswer, lessonStates } from '@liandiao/cms/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { useMe } from '../../providers/me';
import { DateTime, Day } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import type { Column } from '../../ui/list/column';
import { DeskList } from '../../ui/list/DeskList';
import type { ListFilter } from '../../ui/list/listFilter';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { PageHeader } from '../../ui/PageHeader';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import type { lessons as words } from '../../words/zh/lessons';
import { LessonDrawer } from './LessonDrawer';

/** 案例与改进: what was learnt from disputes, whose it is to change, and how far that has come (R22). */
export default function LessonList() {
  const { t, i18n } = useTranslation();
  const { capabilities, unit } = useMe();
  const { unitOptions } = useCatalogue();
  const { edited } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const filters = useMemo<ListFilter[]>(
    () => [
      {
        key: 'state',
        field: 'state',
        kind: 'codes',
        label: t('lessons.columns.state'),
        options: lessonStates.map((value) => ({ value, label: t(`lessons.state.${value}`) })),
      },
      {
        key: 'unit',
        field: 'unit.code',
        kind: 'codes',
        label: t('lessons.columns.unit'),
        options: unitOptions,
      },
      { key: 'due', field: 'dueOn', kind: 'days', label: t('lessons.columns.due') },
    ],
    [i18n.language],
  );
  const spec = useMemo<ListSpec>(() => ({ filters, sort: { field: 'updatedAt', order: 'desc' } }), [filters]);
  const list = useListState<LessonAnswer>('lessons', spec);
  const mayAdd = unit !== null && capabilities.some((one) => one === 'clerk' || one === 'head');
  const add = mayAdd ? (
    <LinkButton type="primary" to={`/lessons/new${search}`}>
      {t('lessons.add')}
    </LinkButton>
  ) : null;
  return (
    <>
      <PageHeader title={t('app.screens.lessons')} sub={t('lessons.sub')} actions={add} />
      <DeskList<LessonAnswer>
        name="lessons"
        label={t('app.screens.lessons')}
        list={list}
        columns={useLessonColumns()}
        filters={filters}
        searchHint={t('lessons.search')}
        empty={<EmptyState title={t('lessons.empty')} what={t('lessons.emptyWhat')} action={add} />}
      />
      {edited ? (
        <LessonDrawer
          key={edited}
          id={edited === 'new' ? null : edited}
          onClose={() => void navigate({ pathname: '/lessons', search })}
        />
      ) : null}
    </>
  );
}

function useLessonColumns(): Column<LessonAnswer>[] {
  const { t } = useTranslation();
  const { search } = useLocation();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`lessons.columns.${key}`) });
  return [
    {
      ...title('title'),
      always: true,
      sort: 'title',
      render: ({ documentId, title: name }) => (
        <Link data-row-link to={`/lessons/${documentId}${search}`} title={name}>
          {name}
        </Link>
      ),
    },
    { ...title('unit'), render: ({ unit }) => <UnitName unit={unit} /> },
    {
      ...title('state'),
      sort: 'state',
      render: ({ state }) => (
        <Tag tone={state === 'open' || state === 'inProgress' ? 'blue' : 'gray'}>
          {t(`lessons.state.${state}`)}
        </Tag>
      ),
    },
    {
      ...title('due'),
      sort: 'dueOn',
      render: ({ dueOn, overdue }) =>
        dueOn ? (
          <>
            <Day day={dueOn} weekday="none" />{' '}
            {overdue ? <Tag tone="red">▲ {t('lessons.overdue')}</Tag> : null}
          </>
        ) : (
          '—'
        ),
    },
    {
      ...title('disputes'),
      numeric: true,
      render: ({ disputes, hiddenDisputes }) =>
        t('lessons.count', { count: disputes.length + hiddenDisputes }),
    },
    { ...title('updated'), sort: 'updatedAt', render: ({ updatedAt }) => <DateTime at={updatedAt} /> },
    { ...title('by'), hidden: true, render: ({ enteredBy }) => enteredBy?.name ?? '—' },
  ];
}
