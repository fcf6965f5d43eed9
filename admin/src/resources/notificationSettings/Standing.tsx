import type { DeliveryStanding } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../ui/Day';
import styles from './notificationSettings.module.css';

/** How the sending on one way stands: what waits, what did not arrive, and why. */
export function Standing({ standing }: { standing: DeliveryStanding }) {
  const { t } = useTranslation();
  const { waiting, failed, lastSentAt, lastError } = standing;
  return (
    <dl className={styles.standing}>
      <div>
        <dt>{t('notificationSettings.standing.waiting')}</dt>
        <dd className="num">{waiting}</dd>
      </div>
      <div>
        <dt>{t('notificationSettings.standing.failed')}</dt>
        <dd className="num" data-failed={failed > 0}>
          {failed}
        </dd>
      </div>
      <div>
        <dt>{t('notificationSettings.standing.lastSentAt')}</dt>
        <dd>{lastSentAt ? <DateTime at={lastSentAt} /> : t('notificationSettings.standing.never')}</dd>
      </div>
      {lastError ? (
        <div className={styles.trouble}>
          <dt>{t('notificationSettings.standing.lastError')}</dt>
          <dd>{lastError}</dd>
        </div>
      ) : null}
    </dl>
  );
}
