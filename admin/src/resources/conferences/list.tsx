import { type ConferenceAnswer, conferenceStates } from '@liandiao/cms/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { useMe } from '../../providers/me';
import { DateTime } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import type { Column } from '../../ui/list/column';
import { DeskList } from '../../ui/list/DeskList';
import type { ListFilter } from '../../ui/list/listFilter';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { PageHeader } from '../../ui/PageHeader';
import type { conferences as words } from '../../words/zh/conferences';
import { ConferenceDrawer } from './ConferenceDrawer';
import { ConferenceState } from './ConferenceState';
import { organises } from './organises';
import { Schedule } from './Schedule';

/** 联席会议: when the next is due, and all that were planned and held (R6). */
export default function ConferenceList() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const filters = useMemo<ListFilter[]>(
    () => [
      {
        key: 'state',
        field: 'state',
        kind: 'codes',
        label: t('conferences.columns.state'),
        options: conferenceStates.map((value) => ({ value, label: t(`conferences.state.${value}`) })),
      },
      { key: 'held', field: 'heldAt', kind: 'instants', label: t('conferences.columns.heldAt') },
    ],
    [i18n.language],
  );
  const spec = useMemo<ListSpec>(() => ({ filters, sort: { field: 'heldAt', order: 'desc' } }), [filters]);
  const list = useListState<ConferenceAnswer>('conferences', spec);
  const add = organises(me) ? (
    <LinkButton type="primary" to={`/conferences/new${search}`}>
      {t('conferences.add')}
    </LinkButton>
  ) : null;
  return (
    <>
      <PageHeader title={t('app.screens.conferences')} actions={add} />
      <Schedule />
      <DeskList<ConferenceAnswer>
        name="conferences"
        label={t('app.screens.conferences')}
        list={list}
        columns={useConferenceColumns()}
        filters={filters}
        searchHint={t('conferences.search')}
        empty={<EmptyState title={t('conferences.empty')} what={t('conferences.emptyWhat')} action={add} />}
      />
      {pathname.endsWith('/new') && organises(me) ? (
        <ConferenceDrawer
          detail={null}
          onSaved={(id) => void navigate(`/conferences/${id}`)}
          onClose={() => void navigate({ pathname: '/conferences', search })}
        />
      ) : null}
    </>
  );
}

function useConferenceColumns(): Column<ConferenceAnswer>[] {
  const { t } = useTranslation();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`conferences.columns.${key}`) });
  return [
    {
      ...title('number'),
      sort: 'number',
      render: ({ number }) => <span className="num">{number}</span>,
    },
    {
      ...title('title'),
      always: true,
      sort: 'title',
      render: ({ documentId, title: name }) => (
        <Link data-row-link to={`/conferences/${documentId}`}>
          {name}
        </Link>
      ),
    },
    { ...title('state'), sort: 'state', render: ({ state }) => <ConferenceState state={state} /> },
    { ...title('heldAt'), sort: 'heldAt', render: ({ heldAt }) => <DateTime at={heldAt} /> },
    { ...title('place'), render: ({ place }) => place ?? '—' },
    { ...title('convener'), sort: 'convener', hidden: true, render: ({ convener }) => convener ?? '—' },
    {
      ...title('items'),
      render: ({ items, decided }) =>
        items > 0 ? (
          <span className="num">
            {t('conferences.decidedOf', { decided: `${decided}`, items: `${items}` })}
          </span>
        ) : (
          '—'
        ),
    },
    {
      ...title('attended'),
      hidden: true,
      render: ({ attendance }) => {
        const present = attendance.filter((seat) => seat.present).length;
        return <span className="num">{`${present} / ${attendance.length}`}</span>;
      },
    },
  ];
}
