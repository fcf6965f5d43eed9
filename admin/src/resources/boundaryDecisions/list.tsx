import type { BoundaryDecisionAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { useMe } from '../../providers/me';
import { Day } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import type { Column } from '../../ui/list/column';
import { DeskList } from '../../ui/list/DeskList';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { PageHeader } from '../../ui/PageHeader';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import type { boundaries as words } from '../../words/zh/boundaries';
import { BoundaryDrawer } from './BoundaryDrawer';
import { standingOf } from './standing';

const spec: ListSpec = { filters: [], sort: { field: 'since', order: 'desc' } };

/** 业务边界: which unit answers for what, as the departments settled it (R30a). */
export default function BoundaryDecisionList() {
  const { t } = useTranslation();
  const { capabilities, unit } = useMe();
  const { edited } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const list = useListState<BoundaryDecisionAnswer>('boundary-decisions', spec);
  const add =
    unit?.isCentre && capabilities.includes('head') ? (
      <LinkButton type="primary" to={`/boundaries/new${search}`}>
        {t('boundaries.add')}
      </LinkButton>
    ) : null;
  return (
    <>
      <PageHeader title={t('app.screens.boundaries')} sub={t('boundaries.sub')} actions={add} />
      <DeskList<BoundaryDecisionAnswer>
        name="boundaries"
        label={t('app.screens.boundaries')}
        list={list}
        columns={useBoundaryColumns()}
        searchHint={t('boundaries.search')}
        empty={<EmptyState title={t('boundaries.empty')} what={t('boundaries.emptyWhat')} action={add} />}
      />
      {edited ? (
        <BoundaryDrawer
          key={edited}
          id={edited === 'new' ? null : edited}
          onClose={() => void navigate({ pathname: '/boundaries', search })}
        />
      ) : null}
    </>
  );
}

function useBoundaryColumns(): Column<BoundaryDecisionAnswer>[] {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const { search } = useLocation();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`boundaries.columns.${key}`) });
  return [
    {
      ...title('matter'),
      always: true,
      sort: 'matter',
      render: ({ documentId, matter }) => (
        <Link data-row-link to={`/boundaries/${documentId}${search}`} title={matter}>
          {matter}
        </Link>
      ),
    },
    { ...title('unit'), render: ({ unit }) => <UnitName unit={unit} /> },
    { ...title('when'), render: ({ when }) => <When when={when} /> },
    { ...title('since'), sort: 'since', render: ({ since }) => <Day day={since} weekday="none" /> },
    {
      ...title('until'),
      sort: 'until',
      render: ({ until }) => (until ? <Day day={until} weekday="none" /> : t('boundaries.always')),
    },
    {
      ...title('decidedAt'),
      render: ({ decidedAt, documentNumber }) => (
        <span title={documentNumber ?? undefined}>
          {[decidedAt, documentNumber].filter(Boolean).join(' ')}
        </span>
      ),
    },
    {
      ...title('state'),
      render: (row) => {
        const standing = standingOf(row, today);
        return <Tag tone={standing === 'inForce' ? 'blue' : 'gray'}>{t(`boundaries.${standing}`)}</Tag>;
      },
    },
  ];
}

function When({ when }: Pick<BoundaryDecisionAnswer, 'when'>) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  if (!when) return <span className="mute">{t('boundaries.byProfile')}</span>;
  const named = [
    ...(when.scopeKinds ?? []).map((code) => nameOf('scopeKind', code)),
    ...(when.insuranceKinds ?? []).map((code) => nameOf('insuranceKind', code)),
    ...(when.eventTypes ?? []).map((code) => nameOf('eventType', code)),
  ].join('、');
  return <span title={named}>{named}</span>;
}
