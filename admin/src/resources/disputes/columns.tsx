import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { Day } from '../../ui/Day';
import { dayOf } from '../../ui/format';
import { LightBadge } from '../../ui/LightBadge';
import type { Column } from '../../ui/list/column';
import { Money } from '../../ui/Money';
import { StatusTag } from '../../ui/StatusTag';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import type { disputes as words } from '../../words/zh/disputes';
import type { DisputeRow } from './disputeRow';

/** Every column the list of disputes can show. */
export function useDisputeColumns(): Column<DisputeRow>[] {
  const { t } = useTranslation();
  const { nameOf, tierName, unitName } = useCatalogue();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`disputes.columns.${key}`) });
  const instant = (value: string | null) => (value ? <Day day={dayOf(value)} weekday="none" /> : '—');
  return [
    {
      ...title('number'),
      always: true,
      sort: 'number',
      render: ({ documentId, number, status }) => (
        <Link
          data-row-link
          className="num"
          to={`/disputes/${documentId}${status === 'draft' ? '/edit' : ''}`}
        >
          {number ?? t('disputes.draft')}
        </Link>
      ),
    },
    { ...title('employer'), sort: 'employer.name', render: ({ employerName }) => employerName ?? '—' },
    { ...title('applicant'), render: (row) => <Applicant row={row} /> },
    {
      ...title('status'),
      sort: 'status',
      render: ({ status, atRisk }) => (
        <span className="nowrap">
          <StatusTag status={status} />
          {atRisk ? <Tag tone="red">△ {t('disputes.atRisk')}</Tag> : null}
        </span>
      ),
    },
    { ...title('tier'), sort: 'tier', render: ({ tier }) => tierName(tier) || '—' },
    { ...title('next'), render: (row) => <NextClock row={row} /> },
    { ...title('accepting'), render: ({ acceptingUnit }) => <UnitName unit={acceptingUnit} /> },
    { ...title('lead'), render: ({ leadUnit }) => <UnitName unit={leadUnit} /> },
    { ...title('handler'), hidden: true, render: ({ handler }) => handler?.name ?? '—' },
    {
      ...title('route'),
      hidden: true,
      sort: 'route',
      render: ({ route }) => (route ? t(`terms.route.${route}`) : '—'),
    },
    {
      ...title('channel'),
      hidden: true,
      sort: 'channel',
      render: ({ channel }) => nameOf('channel', channel) || '—',
    },
    {
      ...title('scopeKind'),
      hidden: true,
      sort: 'scopeKind',
      render: ({ scopeKind }) => nameOf('scopeKind', scopeKind) || '—',
    },
    {
      ...title('eventType'),
      hidden: true,
      sort: 'eventType',
      render: ({ eventType }) => nameOf('eventType', eventType) || '—',
    },
    {
      ...title('feePeriod'),
      hidden: true,
      sort: 'feePeriodFrom',
      render: ({ feePeriodFrom, feePeriodTo }) =>
        feePeriodFrom ? <span className="num">{`${feePeriodFrom} – ${feePeriodTo ?? ''}`}</span> : '—',
    },
    { ...title('town'), hidden: true, sort: 'town', render: ({ town }) => unitName(town) || '—' },
    {
      ...title('amount'),
      numeric: true,
      hidden: true,
      sort: 'amount',
      render: ({ amount }) => <Money cents={amount} />,
    },
    { ...title('registered'), sort: 'registeredAt', render: ({ registeredAt }) => instant(registeredAt) },
    {
      ...title('accepted'),
      hidden: true,
      sort: 'acceptedAt',
      render: ({ acceptedAt }) => instant(acceptedAt),
    },
    { ...title('replied'), hidden: true, sort: 'repliedAt', render: ({ repliedAt }) => instant(repliedAt) },
    { ...title('closed'), hidden: true, sort: 'closedAt', render: ({ closedAt }) => instant(closedAt) },
    {
      ...title('outcome'),
      hidden: true,
      sort: 'outcome',
      render: ({ outcome }) => nameOf('outcome', outcome) || '—',
    },
    {
      ...title('satisfaction'),
      hidden: true,
      sort: 'satisfaction',
      render: ({ satisfaction }) => nameOf('satisfaction', satisfaction) || '—',
    },
  ];
}

function Applicant({ row }: { row: DisputeRow }) {
  const { t } = useTranslation();
  if (row.anonymous) return <span className="mute">{t('disputes.anonymous')}</span>;
  if ((row.headCount ?? 1) > 1) return t('disputes.group', { count: row.headCount ?? 0 });
  return row.applicantName ?? '—';
}

function NextClock({ row }: { row: DisputeRow }) {
  const { t } = useTranslation();
  if (!row.nextLight || !row.nextDueOn) return '—';
  const clock = {
    light: row.nextLight,
    remaining: row.nextRemaining,
    dueOn: row.nextDueOn,
    provisional: row.nextProvisional,
  };
  return (
    <span title={row.nextRule ?? undefined}>
      <LightBadge clock={clock} />
      {'\u2002'}
      <Day day={row.nextDueOn} weekday="short" />
      {row.nextProvisional && row.nextLight !== 'green' ? <Tag>{t('time.provisional')}</Tag> : null}
    </span>
  );
}
