import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import styles from './failures.module.css';

/** The error boundary of the app and of each screen. Plain elements: whatever failed may be the library itself. */
export function CrashPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  // a screen whose file is gone was built before the last update
  const stale = error instanceof TypeError && /module|import/i.test(error.message);
  return (
    <div className={styles.page} role="alert">
      <h1>{stale ? t('ui.failed.newVersion') : t('ui.failed.crashed')}</h1>
      {stale ? null : <p>{t('ui.failed.crashedWhat')}</p>}
      <div className={styles.actions}>
        <button type="button" className="ant-btn" onClick={() => window.location.reload()}>
          {t('ui.reload')}
        </button>
        <a href="/">{t('ui.failed.home')}</a>
      </div>
      {stale ? null : (
        <pre className={styles.trace}>{error instanceof Error ? error.message : String(error)}</pre>
      )}
    </div>
  );
}
