import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import type { Column } from '../../ui/list/column';
import { DeskList } from '../../ui/list/DeskList';
import { useRowsInHand } from '../../ui/list/useRowsInHand';
import { PageHeader } from '../../ui/PageHeader';
import { Tag } from '../../ui/Tag';
import { OneTimePassword, type Secret } from './OneTimePassword';
import { PersonDrawer } from './PersonDrawer';
import { type PersonRow, personValues } from './personRow';

/** 人员: accounts, their units and capabilities. */
export default function PersonList() {
  const { t } = useTranslation();
  const { edited } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const [secret, setSecret] = useState<Secret | null>(null);
  const list = useRowsInHand<PersonRow>('users', personValues);
  const close = () => void navigate({ pathname: '/people', search });
  const add = (
    <LinkButton type="primary" to={`/people/new${search}`}>
      {t('administration.people.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('app.screens.people')} sub={t('administration.people.sub')} actions={add} />
      <DeskList<PersonRow>
        name="people"
        label={t('app.screens.people')}
        list={list}
        columns={usePersonColumns()}
        searchHint={t('administration.people.search')}
        empty={<EmptyState title={t('administration.people.empty')} action={add} />}
      />
      {edited ? (
        <PersonDrawer
          key={edited}
          id={edited === 'new' ? null : edited}
          onSecret={setSecret}
          onClose={close}
        />
      ) : null}
      {secret ? <OneTimePassword secret={secret} onClose={() => setSecret(null)} /> : null}
    </>
  );
}

function usePersonColumns(): Column<PersonRow>[] {
  const { t } = useTranslation();
  const { search } = useLocation();
  const title = (key: 'name' | 'username' | 'unit' | 'capabilities' | 'state') => ({
    key,
    title: t(`administration.people.${key}`),
  });
  return [
    {
      ...title('name'),
      always: true,
      sort: 'name',
      render: ({ documentId, name }) => (
        <Link data-row-link to={`/people/${documentId}${search}`}>
          {name}
        </Link>
      ),
    },
    {
      ...title('username'),
      sort: 'username',
      render: ({ username }) => <span className="num">{username}</span>,
    },
    { ...title('unit'), sort: 'unit', render: ({ unit }) => unit?.shortName ?? '—' },
    {
      ...title('capabilities'),
      render: ({ capabilities }) => capabilities.map((one) => t(`terms.capability.${one}`)).join('、'),
    },
    { ...title('state'), render: (row) => <State row={row} /> },
  ];
}

function State({ row }: { row: PersonRow }) {
  const { t } = useTranslation();
  if (row.blocked) return <Tag>{t('administration.people.blocked')}</Tag>;
  return (
    <>
      <Tag tone="blue">{t('administration.people.active')}</Tag>{' '}
      {row.mustChangePassword ? <Tag>{t('administration.people.mustChange')}</Tag> : null}
    </>
  );
}
