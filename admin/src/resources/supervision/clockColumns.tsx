import type { OverseenClock } from '@liandiao/cms/contract';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { Day } from '../../ui/Day';
import { LightBadge } from '../../ui/LightBadge';
import type { Column } from '../../ui/list/column';
import { UnitName } from '../../ui/UnitName';
import type { supervision as words } from '../../words/zh/supervision';
import type { DeedBeside } from '../disputes/useDeedBeside';
import { Reached } from './Reached';

/** The columns of the overseen clocks; the deeds stay in sight at the end of the row. */
export function useClockColumns(begin: (deed: DeedBeside) => void): Column<OverseenClock>[] {
  const { t } = useTranslation();
  const { tierName, unitName } = useCatalogue();
  const title = (key: keyof typeof words.columns) => ({ key, title: t(`supervision.columns.${key}`) });
  return [
    { ...title('light'), always: true, render: (clock) => <LightBadge clock={clock} /> },
    { ...title('title'), render: (clock) => clock.title },
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
    { ...title('employer'), hidden: true, render: ({ dispute }) => dispute.employerName ?? '—' },
    { ...title('unit'), sort: 'unit', render: ({ unitReference }) => <UnitName unit={unitReference} /> },
    {
      ...title('due'),
      sort: 'dueOn',
      render: ({ dueOn }) => (dueOn ? <Day day={dueOn} weekday="short" /> : '—'),
    },
    { ...title('tier'), sort: 'tier', hidden: true, render: ({ dispute }) => tierName(dispute.tier) || '—' },
    { ...title('town'), sort: 'town', hidden: true, render: ({ dispute }) => unitName(dispute.town) || '—' },
    { ...title('rung'), render: ({ rung, light }) => <Reached rung={rung} light={light} /> },
    {
      ...title('act'),
      always: true,
      pinned: true,
      render: (clock) => <Acts clock={clock} begin={begin} />,
    },
  ];
}

function Acts({ clock, begin }: { clock: OverseenClock; begin(deed: DeedBeside): void }) {
  const { t } = useTranslation();
  const { dispute, unit, actions } = clock;
  return (
    <span style={{ display: 'inline-flex', gap: 6 }}>
      {actions.map((action) => (
        <Button
          key={action}
          size="small"
          aria-label={`${t(`supervision.act.${action}`)} ${dispute.number ?? ''} ${clock.title}`}
          onClick={() =>
            begin({ dispute: dispute.documentId, action, ...(action === 'reassign' ? {} : { about: unit }) })
          }
        >
          {t(`supervision.act.${action}`)}
        </Button>
      ))}
    </span>
  );
}
