import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import type { Column } from '../../ui/list/column';
import { DeskList } from '../../ui/list/DeskList';
import { useRowsInHand } from '../../ui/list/useRowsInHand';
import { PageHeader } from '../../ui/PageHeader';
import { Tag } from '../../ui/Tag';
import { UnitDrawer } from './UnitDrawer';
import { type UnitRow, unitValues } from './unitRow';

/** 单位: who takes part in the mechanism. */
export default function UnitList() {
  const { t } = useTranslation();
  const { edited } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const list = useRowsInHand<UnitRow>('units', unitValues);
  const close = () => void navigate({ pathname: '/units', search });
  const add = (
    <LinkButton type="primary" to={`/units/new${search}`}>
      {t('administration.units.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('app.screens.units')} sub={t('administration.units.sub')} actions={add} />
      <DeskList<UnitRow>
        name="units"
        label={t('app.screens.units')}
        list={list}
        columns={useUnitColumns()}
        searchHint={t('administration.units.search')}
        empty={<EmptyState title={t('administration.units.empty')} action={add} />}
      />
      {edited ? <UnitDrawer key={edited} id={edited === 'new' ? null : edited} onClose={close} /> : null}
    </>
  );
}

function useUnitColumns(): Column<UnitRow>[] {
  const { t } = useTranslation();
  const { nameOf, unitName } = useCatalogue();
  const { search } = useLocation();
  const title = (
    key: 'name' | 'shortName' | 'code' | 'kind' | 'parent' | 'archiveCode' | 'mayAudit' | 'liaison' | 'state',
  ) => ({
    key,
    title: t(`administration.units.${key}`),
  });
  return [
    {
      ...title('name'),
      always: true,
      sort: 'name',
      render: ({ documentId, name, isCentre }) => (
        <>
          <Link data-row-link to={`/units/${documentId}${search}`}>
            {name}
          </Link>{' '}
          {isCentre ? <Tag tone="blue">{t('administration.units.centre')}</Tag> : null}
        </>
      ),
    },
    { ...title('shortName'), sort: 'shortName', render: ({ shortName }) => shortName },
    { ...title('code'), sort: 'code', render: ({ code }) => <span className="num">{code}</span> },
    { ...title('kind'), sort: 'kind', render: ({ kind }) => nameOf('unitKind', kind) },
    { ...title('parent'), render: ({ parent }) => unitName(parent) || '—' },
    { ...title('archiveCode'), sort: 'archiveCode', render: ({ archiveCode }) => archiveCode ?? '—' },
    {
      ...title('mayAudit'),
      hidden: true,
      render: ({ mayAudit }) => mayAudit.map((kind) => nameOf('insuranceKind', kind)).join('、') || '—',
    },
    {
      ...title('liaison'),
      hidden: true,
      render: ({ hasLiaison }) =>
        t(hasLiaison ? 'administration.units.hasLiaison' : 'administration.units.noLiaison'),
    },
    {
      ...title('state'),
      render: ({ active }) => (
        <Tag tone={active ? 'blue' : 'gray'}>
          {t(active ? 'administration.units.active' : 'administration.units.inactive')}
        </Tag>
      ),
    },
  ];
}
