import type { ConsultationAnswer } from '@liandiao/cms/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { Day } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { dateTime, dayOf } from '../../ui/format';
import { LinkButton } from '../../ui/LinkButton';
import type { Column } from '../../ui/list/column';
import { DeskList } from '../../ui/list/DeskList';
import type { ListFilter } from '../../ui/list/listFilter';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { PageHeader } from '../../ui/PageHeader';
import { StatusTag } from '../../ui/StatusTag';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import type { consultations as words } from '../../words/zh/consultations';
import { ConsultationDrawer } from './ConsultationDrawer';

/** 咨询登记: enquiries that are no disputes, listed apart (R33). */
export default function ConsultationList() {
  const { t, i18n } = useTranslation();
  const { optionsOf } = useCatalogue();
  const { edited } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const filters = useMemo<ListFilter[]>(
    () => [
      {
        key: 'channel',
        field: 'channel',
        kind: 'codes',
        label: t('consultations.columns.channel'),
        options: optionsOf('channel'),
      },
      {
        key: 'kind',
        field: 'kind',
        kind: 'codes',
        label: t('consultations.columns.kind'),
        options: optionsOf('scopeKind'),
      },
      { key: 'asked', field: 'askedAt', kind: 'instants', label: t('consultations.columns.askedAt') },
    ],
    [i18n.language],
  );
  const spec = useMemo<ListSpec>(() => ({ filters, sort: { field: 'askedAt', order: 'desc' } }), [filters]);
  const list = useListState<ConsultationAnswer>('consultations', spec);
  const add = (
    <LinkButton type="primary" to={`/consultations/new${search}`}>
      {t('consultations.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('app.screens.consultations')} sub={t('consultations.sub')} actions={add} />
      <DeskList<ConsultationAnswer>
        name="consultations"
        label={t('app.screens.consultations')}
        list={list}
        columns={useConsultationColumns()}
        filters={filters}
        searchHint={t('consultations.search')}
        empty={
          <EmptyState title={t('consultations.empty')} what={t('consultations.emptyWhat')} action={add} />
        }
      />
      {edited ? (
        <ConsultationDrawer
          key={edited}
          id={edited === 'new' ? null : edited}
          onClose={() => void navigate({ pathname: '/consultations', search })}
        />
      ) : null}
    </>
  );
}

function useConsultationColumns(): Column<ConsultationAnswer>[] {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  const { search } = useLocation();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`consultations.columns.${key}`) });
  return [
    {
      ...title('number'),
      always: true,
      sort: 'number',
      render: ({ documentId, number }) => (
        <Link data-row-link className="num" to={`/consultations/${documentId}${search}`}>
          {number}
        </Link>
      ),
    },
    {
      ...title('askedAt'),
      sort: 'askedAt',
      render: ({ askedAt }) => (
        <span title={dateTime(askedAt)}>
          <Day day={dayOf(askedAt)} weekday="none" />
        </span>
      ),
    },
    { ...title('question'), render: ({ question }) => <span title={question}>{question}</span> },
    {
      ...title('answered'),
      render: ({ answer }) =>
        answer ? (
          <Tag>{t('consultations.answered')}</Tag>
        ) : (
          <Tag tone="blue">{t('consultations.unanswered')}</Tag>
        ),
    },
    {
      ...title('result'),
      render: ({ answer }) =>
        answer ? <span title={answer}>{answer}</span> : <span className="mute">—</span>,
    },
    { ...title('employer'), render: ({ employer }) => employer ?? '—' },
    { ...title('channel'), sort: 'channel', render: ({ channel }) => nameOf('channel', channel) },
    { ...title('kind'), hidden: true, render: ({ kind }) => nameOf('scopeKind', kind) || '—' },
    { ...title('caller'), hidden: true, render: ({ caller }) => caller ?? '—' },
    { ...title('unit'), render: ({ unit }) => <UnitName unit={unit} /> },
    {
      ...title('dispute'),
      render: ({ becameDispute }) => {
        if (!becameDispute) return '—';
        const { documentId, number, status } = becameDispute;
        return documentId ? (
          <span className="nowrap">
            <Link className="num" to={`/disputes/${documentId}`}>
              {number}
            </Link>{' '}
            {status ? <StatusTag status={status} /> : null}
          </span>
        ) : (
          <span className="num">{number}</span>
        );
      },
    },
  ];
}
