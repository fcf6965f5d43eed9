import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { presentLanguage, switchLanguage } from '../../providers/language';
import styles from './session.module.css';

/** The page before the desk: brand, one box, language. */
export function EntryPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <main className={styles.page}>
      <div className={styles.panel}>
        <div className={styles.brand}>
          <img src="/icon.svg" alt="" />
          <div>
            <strong>{t('app.brand')}</strong>
            <span className="mute">{t('session.lead')}</span>
          </div>
        </div>
        <div className={styles.box}>{children}</div>
        <div className={styles.foot}>
          <span>{t('session.trouble')}</span>
          <button
            type="button"
            className={styles.language}
            onClick={() => void switchLanguage(presentLanguage() === 'en' ? 'zh-CN' : 'en')}
          >
            {presentLanguage() === 'en' ? '中文' : 'English'}
          </button>
        </div>
      </div>
    </main>
  );
}
