import { useTranslation } from 'react-i18next';
import styles from './DayStrip.module.css';
import { weekdayOf } from './format';
import { type Cell, type Step, stripOf } from './stripOf';

/** The working of a due date, day by day: which day counted as which, and why a day did not. */
export function DayStrip({ startOn, steps, keep }: { startOn: string; steps: Step[]; keep?: number }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.strip} aria-label={t('ui.working')}>
      {stripOf(startOn, steps, keep).map((cell) => (
        <DayCell key={cell.kind === 'gap' ? cell.from : cell.on} cell={cell} />
      ))}
    </ol>
  );
}

function DayCell({ cell }: { cell: Cell }) {
  const { t } = useTranslation();
  if (cell.kind === 'gap') {
    const title = `${cell.from} – ${cell.to}`;
    return (
      <li className={styles.day} title={title}>
        <span aria-hidden="true">…</span>
        <br />
        <span className="srOnly">{t('ui.skipped', { count: cell.days })}</span>
      </li>
    );
  }
  // a weekend that is worked says so in its reason; in a period of days a weekend counts without being worked
  const worked = [0, 6].includes(weekdayOf(cell.on)) && /班/.test(cell.why) && !/不上班|不计/.test(cell.why);
  const makeUp = worked ? t('ui.makeUp') : '';
  const below = {
    start: t('ui.startDay'),
    off: t('ui.dayOff'),
    counted: `${makeUp}${cell.number}`,
    last: `${makeUp}${cell.number}`,
  };
  const label = cell.on.endsWith('-01') ? cell.on.slice(5) : String(Number(cell.on.slice(8)));
  return (
    <li
      className={`${styles.day} ${cell.kind === 'off' ? '' : (styles[cell.kind] ?? '')}`}
      title={`${cell.on} ${cell.why}`}
    >
      {label}
      <br />
      {below[cell.kind]}
    </li>
  );
}
