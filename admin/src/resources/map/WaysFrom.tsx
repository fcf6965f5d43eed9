import type { Status } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import styles from './map.module.css';
import type { StationWay } from './ways';

/** In words, how a case can go on from the station one points at. */
export function WaysFrom({ ways, chosen }: { ways: readonly StationWay[]; chosen: Status | null }) {
  const { t } = useTranslation();
  const out = ways.filter(({ from }) => from === chosen);
  return (
    <div className={styles.ways} data-noprint>
      {chosen ? (
        <>
          <b>{t('stations.chosen', { title: t(`terms.status.${chosen}`) })}</b>
          {out.map(({ to, actions }) => (
            <span key={to}>
              {actions
                .map((action) => (action === 'register' ? t('stations.enter') : t(`terms.action.${action}`)))
                .join('、')}{' '}
              → {t(`terms.status.${to}`)}
            </span>
          ))}
          {out.length === 0 ? <span>{t('stations.end')}</span> : null}
        </>
      ) : (
        <>
          <span className={styles.point}>{t('stations.choose')}</span>
          <span className={styles.touch}>{t('stations.touch')}</span>
        </>
      )}
    </div>
  );
}
