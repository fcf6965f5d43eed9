import { MenuOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { presentLanguage } from '../../providers/language';
import { MenuBar } from './MenuBar';
import styles from './Shell.module.css';
import { UserMenu } from './UserMenu';

/** Brand, search box, person; on a narrow screen also the button of the menu. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation();
  const { county } = useCatalogue();
  const [menuOpen, setMenuOpen] = useState(false);
  return (
    <header className={styles.top}>
      <button
        type="button"
        className={styles.burger}
        aria-label={t('app.openMenu')}
        onClick={() => setMenuOpen(true)}
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
        <UserMenu />
      </div>
      <Drawer
        open={menuOpen}
        placement="left"
        width={240}
        title={t('app.menu')}
        onClose={() => setMenuOpen(false)}
        classNames={{ body: styles.drawer }}
        styles={{ body: { padding: '12px 8px' } }}
      >
        <MenuBar onFollow={() => setMenuOpen(false)} />
      </Drawer>
    </header>
  );
}
