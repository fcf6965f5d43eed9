import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../providers/catalogue';
import { addDays, clockTime, dateTime, dayOf, shortDay, weekdayOf } from './format';

/** A day as people speak of it: `11-24 星期二`, with the year when it is another. */
export function Day({ day, weekday = 'long' }: { day: string; weekday?: 'long' | 'short' | 'none' }) {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const name = t(`time.${weekday === 'short' ? 'weekdayShort' : 'weekday'}.d${weekdayOf(day)}`);
  return (
    <time dateTime={day} className="num nowrap">
      {shortDay(day, today)}
      {weekday === 'none' ? '' : ` ${name}`}
    </time>
  );
}

/** An instant in Shanghai time, `2026-11-22 09:12`. */
export function DateTime({ at }: { at: string }) {
  return (
    <time dateTime={at} className="num nowrap">
      {dateTime(at)}
    </time>
  );
}

/** An instant near today: `今天 09:12`, `昨天 16:40`, else the day. */
export function Lately({ at }: { at: string }) {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const day = dayOf(at);
  const near = day === today ? t('time.today') : day === addDays(today, -1) ? t('time.yesterday') : null;
  return (
    <time dateTime={at} title={dateTime(at)} className="num nowrap">
      {near ? `${near} ${clockTime(at)}` : shortDay(day, today)}
    </time>
  );
}
