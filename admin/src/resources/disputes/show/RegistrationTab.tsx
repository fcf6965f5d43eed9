import type { DisputeDetail, Revealed } from '@liandiao/cms/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../ui/Day';
import { FormView } from '../../../ui/form/FormView';
import { usePublishedForm } from '../../../ui/form/usePublishedForm';
import { SkeletonRows } from '../../../ui/SkeletonRows';
import { recordOf } from '../registrationBody';
import { Outcome } from './Outcome';
import { Reveal } from './Reveal';
import styles from './show.module.css';

/** Shown at the head of the page or in a tab of its own. */
const elsewhere = ['number', 'acceptingUnit', 'materials', 'anonymous', 'dictated', 'registeredAt'];

/** What annex 2 says, as this person may see it. */
export function RegistrationTab({ detail }: { detail: DisputeDetail }) {
  const { data } = detail;
  // kept by this tab alone: whoever leaves it finds the persons masked again
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const { published } = usePublishedForm('registration');
  if (!published) return <SkeletonRows count={6} />;
  return (
    <div className={styles.part}>
      {data.masked ? <Reveal detail={detail} revealed={revealed !== null} onRevealed={setRevealed} /> : null}
      <Outcome dispute={data} />
      <ThreeDays dispute={data} />
      <FormView
        definition={published.definition}
        record={recordOf({ ...data, ...revealed })}
        masked={data.masked && revealed === null}
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
