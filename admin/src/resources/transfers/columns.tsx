import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { DateTime, Day } from '../../ui/Day';
import { dateTime, dayOf } from '../../ui/format';
import { LinkButton } from '../../ui/LinkButton';
import type { Column } from '../../ui/list/column';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import type { transfers as words } from '../../words/zh/transfers';
import { type Box, type TransferRow, waitingFor } from './transferRow';
import styles from './transfers.module.css';

/** The columns of a transfer box; the other unit first, one's own goes without saying. */
export function useTransferColumns(box: Box): Column<TransferRow>[] {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`transfers.columns.${key}`) });
  const other: Column<TransferRow> =
    box === 'in'
      ? { ...title('from'), render: ({ fromUnit }) => <UnitName unit={fromUnit} /> }
      : { ...title('to'), render: ({ toUnit }) => <UnitName unit={toUnit} /> };
  return [
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
    other,
    { ...title('state'), sort: 'state', render: (row) => <State row={row} box={box} /> },
    { ...title('employer'), render: ({ dispute }) => dispute.employerName ?? '—' },
    { ...title('eventType'), render: ({ dispute }) => nameOf('eventType', dispute.eventType) || '—' },
    {
      ...title('problem'),
      render: ({ problem }) => (
        <span className={styles.problem} title={problem ?? undefined}>
          {problem ?? '—'}
        </span>
      ),
    },
    {
      ...title('sent'),
      sort: 'sentAt',
      render: ({ sentAt }) => (
        <span title={dateTime(sentAt)}>
          <Day day={dayOf(sentAt)} weekday="none" />
        </span>
      ),
    },
    {
      ...title('signed'),
      hidden: true,
      sort: 'signedAt',
      render: ({ signedAt }) => (signedAt ? <DateTime at={signedAt} /> : '—'),
    },
    { ...title('signer'), hidden: true, render: ({ signedBy }) => signedBy ?? '—' },
    {
      ...title('number'),
      hidden: true,
      sort: 'number',
      render: ({ number }) => <span className="num">{number}</span>,
    },
    { ...title('act'), always: true, pinned: true, render: (row) => <Acts row={row} box={box} /> },
  ];
}

function State({ row, box }: { row: TransferRow; box: Box }) {
  const { t } = useTranslation();
  const title = row.returnReason ? t('transfers.reason', { reason: row.returnReason }) : undefined;
  return (
    <>
      <Tag tone={waitingFor(row, box) ? 'blue' : 'gray'} {...(title ? { title } : {})}>
        {t(`terms.transferState.${row.state}`)}
      </Tag>{' '}
      {row.designated ? <Tag>{t('transfers.designated')}</Tag> : null}
    </>
  );
}

/** Signing and returning happen in the case's own drawer, which knows what is allowed. */
function Acts({ row, box }: { row: TransferRow; box: Box }) {
  const { t } = useTranslation();
  const page = `/disputes/${row.dispute.documentId}`;
  const number = row.dispute.number ?? '';
  const waiting = waitingFor(row, box);
  if (waiting === 'answer') {
    return (
      <LinkButton
        size="small"
        to={`${page}?action=agree-return`}
        aria-label={`${t('transfers.answerReturn')} ${number}`}
      >
        {t('transfers.answerReturn')}
      </LinkButton>
    );
  }
  if (waiting === null) return '';
  return (
    <span style={{ display: 'inline-flex', gap: 6 }}>
      <LinkButton
        size="small"
        type="primary"
        to={`${page}?action=sign`}
        aria-label={`${t('transfers.sign')} ${number}`}
      >
        {t('transfers.sign')}
      </LinkButton>
      {row.designated ? null : (
        <LinkButton
          size="small"
          to={`${page}?action=return`}
          aria-label={`${t('transfers.returnIt')} ${number}`}
        >
          {t('transfers.returnIt')}
        </LinkButton>
      )}
    </span>
  );
}
