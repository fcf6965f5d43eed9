import type { AssistanceRow } from '@liandiao/cms/contract';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { DateTime, Day } from '../../ui/Day';
import { dayOf } from '../../ui/format';
import { LightBadge } from '../../ui/LightBadge';
import type { Column } from '../../ui/list/column';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import type { assistances as words } from '../../words/zh/assistances';
import type { DeedBeside } from '../disputes/useDeedBeside';

/** The columns of an assistance box; the other unit first, one's own goes without saying. */
export function useAssistanceColumns(
  box: 'in' | 'out',
  begin: (deed: DeedBeside) => void,
): Column<AssistanceRow>[] {
  const { t } = useTranslation();
  const { tierName } = useCatalogue();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`assistances.columns.${key}`) });
  const instant = (at: string | null) => (at ? <DateTime at={at} /> : '—');
  const other: Column<AssistanceRow> =
    box === 'in'
      ? {
          ...title('from'),
          // what a conference asked for, the lead answers for
          render: ({ dispute, requestedBy }) => <UnitName unit={dispute.leadUnit ?? requestedBy} />,
        }
      : { ...title('to'), render: ({ unit }) => <UnitName unit={unit} /> };
  return [
    {
      ...title('dispute'),
      always: true,
      render: ({ dispute }) => (
        <Link data-row-link className="num" to={`/disputes/${dispute.documentId}?tab=assistance`}>
          {dispute.number}
        </Link>
      ),
    },
    other,
    { ...title('state'), sort: 'state', render: (row) => <State row={row} /> },
    { ...title('due'), render: (row) => <Due row={row} /> },
    {
      ...title('opinion'),
      render: ({ opinion }) => (opinion ? <span title={opinion}>{opinion}</span> : '—'),
    },
    { ...title('employer'), render: ({ dispute }) => dispute.employerName ?? '—' },
    { ...title('tier'), hidden: true, render: ({ dispute }) => tierName(dispute.tier) || '—' },
    {
      ...title('requested'),
      sort: 'requestedAt',
      render: ({ requestedAt }) => <Day day={dayOf(requestedAt)} weekday="none" />,
    },
    { ...title('signed'), hidden: true, sort: 'signedAt', render: ({ signedAt }) => instant(signedAt) },
    { ...title('measures'), hidden: true, render: ({ measuresAt }) => instant(measuresAt) },
    { ...title('result'), hidden: true, render: ({ resultAt }) => instant(resultAt) },
    {
      ...title('chased'),
      hidden: true,
      render: ({ chased }) => (chased > 0 ? t('assistances.times', { count: chased }) : '—'),
    },
    {
      ...title('act'),
      always: true,
      pinned: true,
      render: (row) => <Act row={row} box={box} begin={begin} />,
    },
  ];
}

function State({ row }: { row: AssistanceRow }) {
  const { t } = useTranslation();
  const done = row.state === 'resultReplied' || row.state === 'ended';
  return (
    <>
      <Tag tone={done ? 'gray' : 'blue'}>{t(`terms.assistanceState.${row.state}`)}</Tag>{' '}
      {row.byConference ? <Tag>{t('assistances.byConference')}</Tag> : null}
    </>
  );
}

function Due({ row }: { row: AssistanceRow }) {
  const clock = row.clocks.find(({ dueOn, metOn }) => metOn === null && dueOn === row.dueOn);
  if (!row.light || !row.dueOn) return '—';
  const { light, dueOn, remaining } = row;
  return (
    <span title={clock?.title}>
      <LightBadge clock={{ light, dueOn, remaining, provisional: clock?.provisional ?? false }} />
      {'\u2002'}
      <Day day={dueOn} weekday="short" />
    </span>
  );
}

/** One click to what comes next; whether it is still possible, the case's own drawer knows. */
function Act({ row, box, begin }: { row: AssistanceRow; box: 'in' | 'out'; begin(deed: DeedBeside): void }) {
  const { t } = useTranslation();
  const running = row.state === 'requested' || row.state === 'signed' || row.state === 'measuresReplied';
  const action = box === 'in' ? row.action : running ? ('chase-assistance' as const) : null;
  if (!action) return '';
  const name = t(`terms.action.${action}`);
  return (
    <Button
      size="small"
      type={box === 'in' ? 'primary' : 'default'}
      aria-label={`${name} ${row.dispute.number ?? ''}`}
      onClick={() => begin({ dispute: row.dispute.documentId, action, about: row.documentId })}
    >
      {name}
    </Button>
  );
}
