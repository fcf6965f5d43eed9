import { BellOutlined } from '@ant-design/icons';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useNoticeCount } from '../../resources/notices/useNoticeCount';
import { useNarrow } from '../../ui/useNarrow';
import styles from './Shell.module.css';

const fetchPanel = () => import('./NoticePanel');
const NoticePanel = lazy(fetchPanel);

/** The bell: how many notices are unread, and the newest of them; on a narrow screen it leads to the list. */
export function NoticeBell() {
  const { t } = useTranslation();
  const unread = useNoticeCount()?.unread ?? 0;
  const label = unread > 0 ? t('notices.bell', { count: unread }) : t('notices.bellNone');
  const sign = (
    <>
      <BellOutlined aria-hidden="true" />
      {unread > 0 ? (
        <b className="num" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </b>
      ) : null}
    </>
  );
  if (!useNarrow()) return <Opener label={label}>{sign}</Opener>;
  return (
    <Link
      to={unread > 0 ? '/notices?unread=true' : '/notices'}
      className={styles.bell}
      aria-label={label}
      title={label}
    >
      {sign}
    </Link>
  );
}

/** A button with the panel right behind it, for Tab too; Esc, another screen or a look elsewhere closes it. */
function Opener({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { pathname } = useLocation();
  const close = useCallback(() => setOpen(false), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen closes it
  useEffect(close, [pathname]);
  useEffect(() => {
    if (!open) return;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !around.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open, close]);
  const fetchAhead = () => void fetchPanel();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard here from wherever within the focus is
    <div
      ref={around}
      className={styles.bellPlace}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return;
        close();
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.bell}
        aria-label={label}
        aria-expanded={open}
        title={open ? undefined : label}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open ? (
        <Suspense>
          <NoticePanel onClose={close} />
        </Suspense>
      ) : null}
    </div>
  );
}
