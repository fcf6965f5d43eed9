import type { DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../ui/Day';
import { FormView } from '../../../ui/form/FormView';
import { usePublishedForm } from '../../../ui/form/usePublishedForm';
import { SkeletonRows } from '../../../ui/SkeletonRows';
import { recordOf } from '../registrationBody';
import { Outcome } from './Outcome';
import styles from './show.module.css';

/** Shown at the head of the page or in a tab of its own. */
const elsewhere = ['number', 'acceptingUnit', 'materials', 'anonymous', 'dictated', 'registeredAt'];

/** What annex 2 says, as this person may see it. */
export function RegistrationTab({ detail: { data } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const { published } = usePublishedForm('registration');
  if (!published) return <SkeletonRows count={6} />;
  return (
    <div className={styles.part}>
      {data.masked ? (
        <p className={styles.maskedWhy} role="note">
          {t('ui.maskedWhy')}
        </p>
      ) : null}
      <Outcome dispute={data} />
      <ThreeDays dispute={data} />
      <FormView
        definition={published.definition}
        record={recordOf(data)}
        masked={data.masked}
        without={elsewhere}
      />
    </div>
  );
}

const days = ['registeredAt', 'completedAt', 'acceptedAt'] as const;

/** When it was registered, when the material was complete, and when it was accepted: clocks start at the third (D3). */
function ThreeDays({ dispute }: { dispute: DisputeDetail['data'] }) {
  const { t } = useTranslation();
  return (
    <dl className={`${styles.facts} ${styles.sums}`}>
      {days.map((day) => {
        const at = dispute[day];
        return (
          <div key={day}>
            <dt>{t(`dispute.day.${day}`)}</dt>
            <dd>{at ? <DateTime at={at} /> : '—'}</dd>
          </div>
        );
      })}
    </dl>
  );
}
