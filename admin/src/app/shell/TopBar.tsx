import { MenuOutlined } from '@ant-design/icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { presentLanguage } from '../../providers/language';
import { NoticeBell } from './NoticeBell';
import styles from './Shell.module.css';
import { UserMenu } from './UserMenu';

const MenuDrawer = lazy(() => import('./MenuDrawer'));

/** Brand, search box, person; on a narrow screen also the button of the menu. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation();
  const { county } = useCatalogue();
  const [menuOpen, setMenuOpen] = useState(false);
  // fetched when it is first opened, kept after: it slides away by itself
  const [menuAsked, setMenuAsked] = useState(false);
  return (
    <header className={styles.top}>
      <button
        type="button"
        className={styles.burger}
        aria-label={t('app.openMenu')}
        onClick={() => {
          setMenuAsked(true);
          setMenuOpen(true);
        }}
      >
        <MenuOutlined />
      </button>
      <Link to="/" className={styles.brand}>
        {t('app.brand')}
        <small>{presentLanguage() === 'en' ? county.nameEn : county.name}</small>
      </Link>
      <button type="button" className={styles.search} aria-label={t('app.searchLabel')} onClick={onSearch}>
        <span>{t('app.search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className={styles.who}>
        <NoticeBell />
        <UserMenu />
      </div>
      {menuAsked ? (
        <Suspense>
          <MenuDrawer open={menuOpen} onClose={() => setMenuOpen(false)} />
        </Suspense>
      ) : null}
    </header>
  );
}
