import type { ConferenceDetail } from '@liandiao/cms/contract';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { dateTime } from '../../ui/format';
import styles from './conferences.module.css';

/** The minutes as they were written. */
export function Minutes({ detail, onWrite }: { detail: ConferenceDetail; onWrite(): void }) {
  const { t } = useTranslation();
  const { minutes, minutesAt, state } = detail.data;
  if (state === 'planned' || state === 'cancelled') return null;
  const may = detail.meta.abilities.minutes;
  return (
    <Card
      title={t('conferences.minutes.title')}
      extra={
        <>
          {minutesAt ? (
            <span className="mute small num">{t('conferences.minutes.at', { at: dateTime(minutesAt) })}</span>
          ) : null}
          {may && minutes ? (
            <Button size="small" onClick={onWrite}>
              {t('conferences.minutes.edit')}
            </Button>
          ) : null}
        </>
      }
    >
      {minutes ? (
        <p className={styles.minutes}>{minutes}</p>
      ) : (
        <EmptyState
          title={t(state === 'minuted' ? 'conferences.minutes.restricted' : 'conferences.minutes.none')}
          action={may ? <Button onClick={onWrite}>{t('conferences.minutes.write')}</Button> : null}
        />
      )}
    </Card>
  );
}
