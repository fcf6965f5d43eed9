import type { DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState';
import { handlingCount } from './caseTabs';
import { Extensions } from './handling/Extensions';
import { Holdings } from './handling/Holdings';
import { Mediations } from './handling/Mediations';
import { Reports } from './handling/Reports';
import { Reviews } from './handling/Reviews';
import { Slips } from './handling/Slips';
import { Supervisions } from './handling/Supervisions';
import { Supplements } from './handling/Supplements';
import styles from './show.module.css';

/** Slips, lists of missing material, extensions, reports, mediations, the ladder, and who had the case how long. */
export function HandlingTab({ detail }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const { meta } = detail;
  return (
    <div className={styles.part}>
      {handlingCount(detail) === 0 ? (
        <EmptyState title={t('dispute.handling.nothing')} what={t('dispute.handling.what')} />
      ) : null}
      <Reviews reviews={meta.reviews} />
      <Supervisions supervisions={meta.supervisions} />
      <Extensions extensions={meta.extensions} />
      <Slips transfers={meta.transfers} />
      <Mediations mediations={meta.mediations} />
      <Reports reports={meta.specialReports} />
      <Supplements notices={meta.supplements} />
      <Holdings holdings={meta.holdings} />
    </div>
  );
}
