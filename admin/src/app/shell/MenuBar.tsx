import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMe } from '../../providers/me';
import { useWorkbench } from '../../resources/workbench/useWorkbench';
import { entryOf, menuFor } from './menu';
import styles from './Shell.module.css';

/** The entries of the account's menu, with the unit's figures. */
export function MenuBar({ onFollow }: { onFollow?: () => void }) {
  const { t } = useTranslation();
  const { capabilities } = useMe();
  const { answer } = useWorkbench();
  const here = entryOf(useLocation().pathname);
  return menuFor(capabilities).map((group) => (
    <div key={group.name ?? ''}>
      {group.name ? <h2>{t(`app.groups.${group.name}`)}</h2> : null}
      <ul>
        {group.entries.map((entry) => (
          <li key={entry.screen}>
            <Link
              to={entry.to}
              className={styles.entry}
              aria-current={entry.screen === here ? 'page' : undefined}
              onClick={onFollow}
            >
              <span>{t(`app.screens.${entry.screen}`)}</span>
              {entry.count && answer ? <span className="num">{answer.data.counts[entry.count]}</span> : null}
              {entry.key ? <span aria-hidden="true">{entry.key}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}
