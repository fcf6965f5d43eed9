import { type ComponentPropsWithoutRef, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../providers/me';
import styles from './Shell.module.css';

const fetchMenu = () => import('./PersonMenu');
const PersonMenu = lazy(fetchMenu);

/** Who is at the screen; their menu is fetched when they turn to it. */
export function UserMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const [asked, setAsked] = useState(false);
  const role = me.capabilities.map((one) => t(`terms.capability.${one as 'clerk'}`)).join('、');
  const button = (own: ComponentPropsWithoutRef<'button'>) => (
    <button
      type="button"
      className={styles.person}
      aria-label={t('app.user.label', { name: me.name })}
      aria-haspopup="menu"
      {...own}
    >
      <b>{me.name}</b>
      <span className={styles.affiliation}>
        {me.unit ? ` · ${me.unit.shortName}` : ''} · {role}
      </span>
    </button>
  );
  const fetchAhead = () => void fetchMenu();
  if (!asked)
    return button({ onPointerEnter: fetchAhead, onFocus: fetchAhead, onClick: () => setAsked(true) });
  return (
    <Suspense fallback={button({})}>
      <PersonMenu>{button({ autoFocus: true })}</PersonMenu>
    </Suspense>
  );
}
