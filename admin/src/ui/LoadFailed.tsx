import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState';

/** A part of a screen could not be read: what happened, and once more. */
export function LoadFailed({
  error,
  onRetry,
}: {
  error: { message?: string | undefined };
  onRetry: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <EmptyState
        title={t('ui.failed.title')}
        what={error.message}
        action={<Button onClick={onRetry}>{t('ui.retry')}</Button>}
      />
    </div>
  );
}
