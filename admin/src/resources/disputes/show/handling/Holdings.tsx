import type { HoldingAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../../ui/Day';
import { UnitName } from '../../../../ui/UnitName';
import styles from '../show.module.css';
import { Part } from './Part';

/** Who had the case how long, in working days, so that a late return does not blame the last holder (D24). */
export function Holdings({ holdings }: { holdings: readonly HoldingAnswer[] }) {
  const { t } = useTranslation();
  if (holdings.length === 0) return null;
  const rounds = new Set(holdings.map(({ round }) => round)).size > 1;
  return (
    <Part title={t('dispute.handling.holdings')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('dispute.handling.holder')}</th>
            <th scope="col">{t('dispute.handling.since')}</th>
            <th scope="col">{t('dispute.handling.until')}</th>
            <th scope="col" className={styles.figure}>
              {t('dispute.handling.workdays')}
            </th>
          </tr>
        </thead>
        <tbody>
          {holdings.map((one) => (
            <tr key={`${one.round} ${one.since} ${one.unit?.code}`}>
              <td>
                <UnitName unit={one.unit} />
                {rounds ? (
                  <span className="mute small"> · {t('dispute.round', { count: one.round })}</span>
                ) : null}
              </td>
              <td>
                <DateTime at={one.since} />
              </td>
              <td>{one.until ? <DateTime at={one.until} /> : t('dispute.handling.still')}</td>
              <td className={`${styles.figure} num`}>{one.workdays}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
