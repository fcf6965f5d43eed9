import type { ConferenceSchedule } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeskQuery } from '../../providers/deskQuery';
import { Day } from '../../ui/Day';
import { dayOf } from '../../ui/format';
import { Tag } from '../../ui/Tag';
import styles from './conferences.module.css';

/** One line: when the next conference is due (定期), what is planned, and how much waits for it. */
export function Schedule() {
  const { t } = useTranslation();
  const { answer } = useDeskQuery<{ data: ConferenceSchedule }>('/conference-schedule');
  if (!answer) return <div className={styles.schedule} aria-busy="true" />;
  const { nextBy, everyMonths, lastHeldAt, overdue, next, waiting } = answer.data;
  return (
    <section className={styles.schedule} aria-label={t('conferences.schedule.label')} data-overdue={overdue}>
      <b>{nextBy ? t('conferences.schedule.nextBy', { day: nextBy }) : t('conferences.schedule.first')}</b>
      {overdue ? <Tag tone="red">▲ {t('conferences.schedule.overdue')}</Tag> : null}
      <span className="mute">
        {everyMonths === 1
          ? t('conferences.schedule.monthly')
          : t('conferences.schedule.every', { count: everyMonths })}
        {lastHeldAt ? ` · ${t('conferences.schedule.last', { day: dayOf(lastHeldAt) })}` : ''}
      </span>
      <span className={styles.waiting}>
        {next ? (
          <>
            <Day day={dayOf(next.heldAt)} /> <Link to={`/conferences/${next.documentId}`}>{next.title}</Link>{' '}
            ·{' '}
          </>
        ) : null}
        {waiting > 0
          ? t('conferences.schedule.waiting', { count: waiting })
          : t('conferences.schedule.noneWaiting')}
      </span>
    </section>
  );
}
