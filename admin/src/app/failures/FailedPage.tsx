import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './failures.module.css';

interface Props {
  error?: { message?: string | undefined; statusCode?: number } | null | undefined;
  onRetry: () => void;
}

/** Nothing could be read. Tries again by itself when the network comes back. */
export function FailedPage({ error, onRetry }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [onRetry]);
  return (
    <div className={styles.page} role="alert">
      <h1>{t('ui.failed.title')}</h1>
      <p>{error?.message ?? t('ui.failed.unreachable')}</p>
      <div className={styles.actions}>
        <Button type="primary" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      </div>
    </div>
  );
}
