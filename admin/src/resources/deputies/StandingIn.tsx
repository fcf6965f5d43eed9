import type { Deputising } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../ui/Card';
import { Day } from '../../ui/Day';
import { Tag } from '../../ui/Tag';
import styles from './deputies.module.css';

/** For the workbench: whose work one stands in for today, and how much of it there is. */
export function StandingIn({ deputising }: { deputising: Deputising[] }) {
  const { t } = useTranslation();
  if (deputising.length === 0) return null;
  return (
    <Card title={t('workbench.standingIn.title')}>
      <ul>
        {deputising.map(({ person, kind, until, open, overdue }) => (
          <li key={`${person.documentId}.${kind}`} className={styles.item}>
            <div>
              <Link to="/workbench?mine=true">{person.name}</Link>
              <div className="mute small">
                {t(`workbench.standingIn.kind.${kind}`)} ·{' '}
                {until ? (
                  <>
                    {t('workbench.standingIn.until')} <Day day={until} weekday="none" />
                  </>
                ) : (
                  t('workbench.standingIn.openEnd')
                )}
              </div>
            </div>
            <span>
              {t('workbench.standingIn.open', { count: open })}{' '}
              {overdue > 0 ? (
                <Tag tone="red">▲ {t('workbench.standingIn.late', { count: overdue })}</Tag>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
