import type { ClockAnswer } from '@liandiao/cms/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../providers/deskQuery';
import { DayStrip } from '../../ui/DayStrip';
import styles from './disputes.module.css';
import { type CalendarDay, workingOf } from './workingOf';

/** 怎么算的: folded until somebody asks; then the sentences and the days. */
export function Working({ clock }: { clock: ClockAnswer }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!clock.explanation) return null;
  return (
    <div className="small">
      <button type="button" className={styles.reveal} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('ui.working')} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      {open ? (
        <>
          {clock.dueOn ? <Days clock={clock} /> : null}
          <p className={styles.explanation}>{clock.explanation}</p>
        </>
      ) : null}
    </div>
  );
}

function Days({ clock }: { clock: ClockAnswer }) {
  const from = clock.startOn.slice(0, 4);
  const to = (clock.dueOn ?? clock.startOn).slice(0, 4);
  const first = useDeskQuery<{ days: CalendarDay[] }>(`/deadlines/calendar/${from}`);
  const last = useDeskQuery<{ days: CalendarDay[] }>(`/deadlines/calendar/${to}`, undefined, {
    enabled: to !== from,
  });
  if (!first.answer || (to !== from && !last.answer)) return null;
  const days = [...first.answer.days, ...(to === from ? [] : (last.answer?.days ?? []))];
  return <DayStrip startOn={clock.startOn} steps={workingOf(clock, days)} keep={3} />;
}
