import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { DateTime } from '../../../ui/Day';
import { useFormState } from '../../../ui/form/FormContext';
import { UnitName } from '../../../ui/UnitName';
import type { DrawerProps } from './drawer';
import styles from './drawers.module.css';

/** The head of annex 3, which the case fills in by itself; a unit nobody answers for is warned of (R10). */
export function SlipHead({ detail: { data } }: DrawerProps) {
  const { t } = useTranslation();
  const { nameOf, units } = useCatalogue();
  const { record } = useFormState();
  const receiver = units.find(({ code }) => code === record.toUnit);
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('deed.slip.applicant')}</dt>
        <dd>{data.anonymous ? t('dispute.anonymous') : (data.applicant?.name ?? '—')}</dd>
        <dt>{t('deed.slip.phone')}</dt>
        <dd className="num">{data.applicant?.phone ?? '—'}</dd>
        <dt>{t('deed.slip.eventType')}</dt>
        <dd>{nameOf('eventType', data.eventType) || '—'}</dd>
        <dt>{t('deed.slip.acceptedAt')}</dt>
        <dd>{data.acceptedAt ? <DateTime at={data.acceptedAt} /> : '—'}</dd>
        <dt>{t('deed.slip.accepting')}</dt>
        <dd>
          <UnitName unit={data.acceptingUnit} />
        </dd>
      </dl>
      {receiver && !receiver.hasLiaison ? (
        <p className={`${styles.whole} ${styles.caution}`} role="status">
          △ {t('deed.noLiaison', { unit: receiver.shortName })}
        </p>
      ) : null}
    </>
  );
}
