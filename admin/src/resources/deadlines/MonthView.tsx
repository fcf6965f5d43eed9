import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../providers/deskQuery';
import { Card } from '../../ui/Card';
import styles from './calculator.module.css';
import { type Due, stateOf } from './due';
import { type Month, monthsBetween, weeksOf } from './monthGrid';

const states = ['start', 'counted', 'off', 'last'] as const;

/** The working on the calendar, month by month. */
export function MonthView({ due, start }: { due: Due; start: string }) {
  const { t } = useTranslation();
  const { months, left } = monthsBetween(start, due.dueOn);
  return (
    <Card
      padded
      title={t('calculator.calendar')}
      extra={
        <div className={styles.legend}>
          {states.map((state) => (
            <span key={state}>
              <i data-state={state} />
              {t(`calculator.legend.${state}`)}
            </span>
          ))}
        </div>
      }
    >
      <div className={styles.months}>
        {months.map((month) => (
          <MonthTable key={`${month.year}-${month.month}`} month={month} due={due} start={start} />
        ))}
      </div>
      {left > 0 ? <p className="mute small">{t('calculator.moreMonths', { count: left })}</p> : null}
    </Card>
  );
}

interface YearAnswer {
  days: { on: string; workday: boolean; why: string }[];
}

function MonthTable({ month, due, start }: { month: Month; due: Due; start: string }) {
  const { t } = useTranslation();
  const { answer } = useDeskQuery<YearAnswer>(`/deadlines/calendar/${month.year}`);
  const known = new Map(answer?.days.map((day) => [day.on, day]));
  const name = t('calculator.months', { year: String(month.year), month: String(month.month) });
  return (
    <div className={styles.month}>
      <h3>{name}</h3>
      <table aria-label={name}>
        <thead>
          <tr>
            {([1, 2, 3, 4, 5, 6, 0] as const).map((weekday) => (
              <th key={weekday} scope="col" abbr={t(`time.weekday.d${weekday}`)}>
                {t(`time.weekdayShort.d${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the weeks of one month never change places
            <tr key={index}>
              {week.map((day, weekday) => {
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty cell has no day to be known by
                if (!day) return <td key={weekday} />;
                const state = stateOf(day, due, start);
                const words = [day, known.get(day)?.why, t(`calculator.dayState.${state}`)]
                  .filter(Boolean)
                  .join(' ');
                return (
                  <td
                    key={day}
                    data-state={state}
                    data-free={known.get(day)?.workday === false}
                    title={words}
                  >
                    {Number(day.slice(8))}
                    <span className="srOnly">{t(`calculator.dayState.${state}`)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
