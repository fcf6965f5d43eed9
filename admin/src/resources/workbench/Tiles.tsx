import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../providers/me';
import { percent } from '../../ui/format';
import { Tag } from '../../ui/Tag';
import { openCasesOf } from '../disputes/openCases';
import type { Workbench } from './useWorkbench';
import styles from './workbench.module.css';

/** The four figures at the top; those with a list behind them lead to it. */
export function Tiles({ figures }: { figures: Workbench | undefined }) {
  const { t } = useTranslation();
  const counts = figures?.counts;
  const year = figures?.onTimeRate.year;
  const last = figures?.onTimeRate.lastMonth;
  return (
    <div className={styles.tiles} aria-busy={!figures}>
      <div className={styles.tile}>
        <span>{t('workbench.tiles.overdue')}</span>
        {counts && counts.overdue > 0 ? <Tag tone="red">▲ {t('workbench.tiles.needsWork')}</Tag> : null}
        <b className="num" data-tone={counts && counts.overdue > 0 ? 'red' : undefined}>
          {counts?.overdue ?? '…'}
        </b>
      </div>
      <div className={styles.tile}>
        <span>{t('workbench.tiles.dueToday')}</span>
        <span className="small">{counts ? t('workbench.tiles.dueSoon', { count: counts.dueSoon }) : ''}</span>
        <b className="num" data-tone={counts && counts.dueToday > 0 ? 'orange' : undefined}>
          {counts?.dueToday ?? '…'}
        </b>
      </div>
      <Link className={styles.tile} to={`/disputes?${openCasesOf(useMe().unit?.code ?? '')}`}>
        <span>{t('workbench.tiles.open')}</span>
        <span className="small">
          {figures ? t('workbench.tiles.registeredThisMonth', { count: figures.month.registered }) : ''}
        </span>
        <b className="num">{counts?.open ?? '…'}</b>
      </Link>
      <div className={styles.tile}>
        <span>{t('workbench.tiles.onTime')}</span>
        <span className="small">
          {last ? t('workbench.tiles.lastMonth', { rate: percent(last.met, last.due) }) : ''}
        </span>
        <b className="num">{year ? percent(year.met, year.due) : '…'}</b>
      </div>
    </div>
  );
}
