import type { MediationRow } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { Day } from '../../ui/Day';
import { dayOf } from '../../ui/format';
import type { Column } from '../../ui/list/column';
import { StatusTag } from '../../ui/StatusTag';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import type { mediations as words } from '../../words/zh/mediations';

/** A row opens its case where the mediation stands in it. */
export function useMediationColumns(): Column<MediationRow>[] {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`mediations.columns.${key}`) });
  return [
    {
      ...title('dispute'),
      always: true,
      sort: 'dispute.number',
      render: ({ dispute }) => (
        <Link data-row-link className="num" to={`/disputes/${dispute.documentId}?tab=handling`}>
          {dispute.number}
        </Link>
      ),
    },
    { ...title('employer'), render: ({ dispute }) => dispute.employerName ?? '—' },
    { ...title('kind'), sort: 'kind', render: ({ kind }) => nameOf('mediationKind', kind) },
    {
      ...title('startedAt'),
      sort: 'startedAt',
      render: ({ startedAt }) => <Day day={dayOf(startedAt)} weekday="none" />,
    },
    { ...title('participants'), render: ({ sessions }) => <Participants sessions={sessions} /> },
    { ...title('sessions'), hidden: true, numeric: true, render: ({ sessions }) => sessions.length },
    { ...title('status'), render: ({ dispute }) => <StatusTag status={dispute.status} /> },
    {
      ...title('agreement'),
      sort: 'agreement',
      render: ({ agreement }) => (
        <Tag tone={agreement === 'none' ? 'gray' : 'green'}>{t(`terms.agreement.${agreement}`)}</Tag>
      ),
    },
    {
      ...title('result'),
      render: ({ result }) =>
        result ? (
          <span title={result}>{result}</span>
        ) : (
          <span className="mute">{t('mediations.notYours')}</span>
        ),
    },
    {
      ...title('confirmed'),
      sort: 'judicialConfirmedOn',
      render: ({ judicialConfirmedOn: on }) => (on ? <Day day={on} weekday="none" /> : '—'),
    },
    { ...title('unit'), hidden: true, render: ({ unit }) => <UnitName unit={unit} /> },
  ];
}

/** Who took part in the last session in which anybody is named: two of them, and how many there were. */
function Participants({ sessions }: Pick<MediationRow, 'sessions'>) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  const there = sessions.findLast(({ participants }) => participants.length > 0)?.participants ?? [];
  if (there.length === 0) return '—';
  const named = there.map(({ name, kind }) => `${name}（${nameOf('mediatorKind', kind)}）`);
  const more = named.length > 2 ? t('mediations.more', { count: named.length }) : '';
  return (
    <span title={named.join('、')}>
      {named.slice(0, 2).join('、')}
      {more}
    </span>
  );
}
