import type { SpecialReportAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../../ui/Day';
import { UnitName } from '../../../../ui/UnitName';
import styles from '../show.module.css';
import { Part, Said } from './Part';

/** Reports to the county's leadership (R19, D9). */
export function Reports({ reports }: { reports: readonly SpecialReportAnswer[] }) {
  const { t } = useTranslation();
  if (reports.length === 0) return null;
  return (
    <Part title={t('dispute.handling.reports')}>
      {reports.map((one) => (
        <article key={one.documentId} className={styles.item}>
          <div className={styles.itemHead}>
            <b>{one.addressee}</b>
            <span className="mute small">
              <UnitName unit={one.unit} /> <DateTime at={one.reportedAt} />
            </span>
          </div>
          <Said text={one.summary} />
        </article>
      ))}
    </Part>
  );
}
