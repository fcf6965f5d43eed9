import type { DisputeAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Tag } from '../../../ui/Tag';
import styles from './show.module.css';

/** How the matter ended, or why it was not taken. */
export function Outcome({ dispute }: { dispute: DisputeAnswer }) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  if (dispute.declineGround) {
    return (
      <div className={styles.outcome}>
        <b>
          {t('terms.action.decline')}：{nameOf('declineGround', dispute.declineGround)}
        </b>
        <p>{dispute.declineReason}</p>
      </div>
    );
  }
  if (!dispute.result) return null;
  return (
    <div className={styles.outcome}>
      <b>{t('dispute.result')}</b> <Tag tone="blue">{nameOf('outcome', dispute.outcome)}</Tag>{' '}
      <Tag>{nameOf('resolvedBy', dispute.resolvedBy)}</Tag>
      <p>{dispute.result}</p>
    </div>
  );
}
