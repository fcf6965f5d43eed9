import type { EmployerFile } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { Card } from '../../ui/Card';
import { money } from '../../ui/format';
import styles from './employers.module.css';

/** The employer in figures: how many, how late, how much; by year, kind and outcome. */
export function Figures({ file: { counts, recovery } }: { file: EmployerFile }) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  const still = [
    recovery.openSegments > 0 ? t('employers.figures.segments', { count: recovery.openSegments }) : null,
    recovery.atCourt > 0 ? t('employers.figures.court', { count: recovery.atCourt }) : null,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <dl className={styles.tiles}>
        {(['total', 'open', 'overdue'] as const).map((key) => (
          <div key={key} className={styles.tile}>
            <dt>{t(`employers.figures.${key}`)}</dt>
            <dd className="num" data-tone={key === 'overdue' && counts.overdue > 0 ? 'red' : undefined}>
              {counts[key]}
            </dd>
          </div>
        ))}
        <div className={styles.tile}>
          <dt>{t('employers.figures.owed')}</dt>
          <dd className="num">{money(recovery.owed)}</dd>
        </div>
        <div className={styles.tile}>
          <dt>
            {t('employers.figures.recovered')} <span className="small">{still}</span>
          </dt>
          <dd className="num">{money(recovery.recovered)}</dd>
        </div>
      </dl>
      {counts.total > 0 ? (
        <div className={styles.spreads}>
          <Spread
            title={t('employers.byYear')}
            rows={counts.byYear.map(({ year, count }) => ({ name: year, count }))}
          />
          <Spread
            title={t('employers.byKind')}
            rows={counts.byScopeKind.map(({ code, count }) => ({
              name: nameOf('scopeKind', code) || t('ui.none'),
              count,
            }))}
          />
          <Spread
            title={t('employers.byOutcome')}
            rows={counts.byOutcome.map(({ code, count }) => ({
              name: nameOf('outcome', code) || t('employers.noOutcome'),
              count,
            }))}
          />
        </div>
      ) : null}
    </>
  );
}

/** Counts by name with bars beside them, the numbers always written out. */
function Spread({ title, rows }: { title: string; rows: { name: string; count: number }[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <Card title={title}>
      <ul className={styles.spread}>
        {rows.map(({ name, count }) => (
          <li key={name}>
            <span title={name}>{name}</span>
            <i aria-hidden="true">
              <b style={{ width: `${(count / most) * 100}%` }} />
            </i>
            <span className="num">{count}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
