import { useTranslation } from 'react-i18next';
import styles from './Tag.module.css';

/** A personal value as the server gave it; when masked, it says so and why (P6). */
export function MaskedValue({ value, masked }: { value: string | null | undefined; masked: boolean }) {
  const { t } = useTranslation();
  if (!value) return <span className="mute">—</span>;
  return (
    <span className="num">
      {value}
      {masked ? (
        <span className={`${styles.tag} ${styles.gray}`} title={t('ui.maskedWhy')} style={{ marginLeft: 6 }}>
          {t('ui.masked')}
        </span>
      ) : null}
    </span>
  );
}
