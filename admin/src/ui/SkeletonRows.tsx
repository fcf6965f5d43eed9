import { useTranslation } from 'react-i18next';
import styles from './Rows.module.css';

/** Grey lines in the place of what is loading. */
export function SkeletonRows({ count = 5 }: { count?: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.rows} role="status" aria-label={t('ui.loading')}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
        <div key={index} className={styles.row} />
      ))}
    </div>
  );
}
