import { useTranslation } from 'react-i18next';
import { DayStrip } from '../../ui/DayStrip';
import { weekdayOf } from '../../ui/format';
import { Tag } from '../../ui/Tag';
import styles from './calculator.module.css';
import type { Due } from './due';

/** The due day in large, with what is special about it, and the working in a strip. */
export function Answer({ due, start }: { due: Due; start: string }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <div className={styles.due}>
        <b className="num">{due.dueOn}</b>
        <span>{t(`time.weekday.d${weekdayOf(due.dueOn)}`)}</span>
        {due.rolled ? <Tag tone="blue">{t('calculator.rolled', { day: due.nominalOn })}</Tag> : null}
        {due.provisional ? <Tag title={t('time.provisionalWhy')}>◌ {t('time.provisional')}</Tag> : null}
      </div>
      <div className="mute small">{due.provisional ? t('time.provisionalWhy') : t('calculator.until')}</div>
      <DayStrip startOn={start} steps={due.steps} keep={6} />
    </div>
  );
}
