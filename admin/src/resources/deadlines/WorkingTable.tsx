import { useTranslation } from 'react-i18next';
import styles from './calculator.module.css';
import { type Due, stateOf } from './due';

/** Every day of the working in words. */
export function WorkingTable({ due, start }: { due: Due; start: string }) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a table is no fieldset
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={styles.scroll} role="group" aria-label={t('calculator.table')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('calculator.on')}</th>
            <th scope="col" className="nowrap">
              {t('calculator.count')}
            </th>
            <th scope="col">{t('calculator.why')}</th>
          </tr>
        </thead>
        <tbody>
          {due.steps.map((step) => (
            <tr key={step.on} data-state={stateOf(step.on, due, start)}>
              <td className="num nowrap">{step.on}</td>
              <td className="num">{step.count ?? '—'}</td>
              <td>{step.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
