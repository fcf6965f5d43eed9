import type { ClockAnswer } from '@liandiao/cms/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskQueries } from '../../providers/deskQueries';
import { DayStrip } from '../../ui/DayStrip';
import styles from './disputes.module.css';
import { type CalendarDay, workingOf, yearsOf } from './workingOf';

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
  const years = useDeskQueries<{ days: CalendarDay[] }>(
    yearsOf(clock).map((year) => `/deadlines/calendar/${year}`),
  );
  const days = years.flatMap((year) => year?.days ?? []);
  if (years.includes(undefined)) return null;
  return <DayStrip startOn={clock.startOn} steps={workingOf(clock, days)} keep={3} />;
}
