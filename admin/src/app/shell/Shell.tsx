import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { MenuBar } from './MenuBar';
import { OfflineBanner } from './OfflineBanner';
import styles from './Shell.module.css';
import { TopBar } from './TopBar';
import { usePalette } from './usePalette';

/** The frame around every screen: top bar, menu, the screen itself. */
export function Shell() {
  const { t } = useTranslation();
  const palette = usePalette();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const going = useNavigation().state !== 'idle';

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen starts at its top
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
  }, [pathname]);

  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      {going ? <div className={styles.bar} /> : null}
      <TopBar onSearch={palette.open} />
      <nav className={styles.side} aria-label={t('app.menu')}>
        <MenuBar />
      </nav>
      <main id="main" ref={main} className={styles.main} tabIndex={-1}>
        <OfflineBanner />
        <Outlet />
      </main>
      {palette.element}
    </div>
  );
}
