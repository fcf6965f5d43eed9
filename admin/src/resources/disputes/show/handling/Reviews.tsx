import type { ReviewAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../../ui/Day';
import { Tag } from '../../../../ui/Tag';
import { DeedButton } from '../CaseContext';
import styles from '../show.module.css';
import { Part, Said } from './Part';

/** What the Centre does about 不满意 (D15). */
export function Reviews({ reviews }: { reviews: readonly ReviewAnswer[] }) {
  const { t } = useTranslation();
  if (reviews.length === 0) return null;
  return (
    <Part title={t('dispute.handling.reviews')}>
      {reviews.map((one) => (
        <article key={one.documentId} className={styles.item}>
          <div className={styles.itemHead}>
            {one.concludedAt ? (
              <Tag tone="green">✓ {t('dispute.handling.reviewed')}</Tag>
            ) : (
              <Tag tone="orange">{t('dispute.handling.reviewOpen')}</Tag>
            )}
            <span className="mute small">
              <DateTime at={one.openedAt} />
              {one.concludedAt ? (
                <>
                  {' → '}
                  <DateTime at={one.concludedAt} /> {one.by?.name}
                </>
              ) : null}
            </span>
            {one.concludedAt ? null : (
              <span className={styles.deeds}>
                <DeedButton action="conclude-review" />
              </span>
            )}
          </div>
          <Said name={t('deed.applicantSaid')} text={one.opinion} />
          <Said name={t('deed.field.conclusion')} text={one.conclusion} />
        </article>
      ))}
    </Part>
  );
}
