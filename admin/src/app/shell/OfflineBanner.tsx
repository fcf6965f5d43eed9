import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Shell.module.css';

/** Says that the network is gone, and what that means for what was typed. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  return online ? null : (
    <div className={styles.offline} role="status">
      {t('ui.failed.offline')}
    </div>
  );
}

function listen(hear: () => void) {
  window.addEventListener('online', hear);
  window.addEventListener('offline', hear);
  return () => {
    window.removeEventListener('online', hear);
    window.removeEventListener('offline', hear);
  };
}
