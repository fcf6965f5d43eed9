import type { DisputeAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Day } from '../../../ui/Day';
import { Tag } from '../../../ui/Tag';
import styles from './show.module.css';

/** The number the matter has elsewhere (12345 …), with the date they set, beside ours (X1). */
export function ExternalDue({ dispute }: { dispute: DisputeAnswer }) {
  const { t } = useTranslation();
  const { nameOf, today } = useCatalogue();
  const reference = dispute.externalReference;
  if (!reference) return null;
  const late = reference.dueOn != null && reference.dueOn < today && dispute.repliedAt === null;
  return (
    <li className={styles.clock}>
      <div className={styles.clockHead}>
        <Tag tone={late ? 'red' : 'blue'}>{t(late ? 'dispute.external.late' : 'dispute.external.title')}</Tag>
        <span>{nameOf('externalSystem', reference.system)}</span>
        <span className={styles.due}>
          {reference.dueOn ? <Day day={reference.dueOn} weekday="short" /> : '—'}
        </span>
      </div>
      <div className="mute small">
        <span className="num">{reference.number}</span>
        {reference.dueOn ? ` · ${t('dispute.external.theirs')}` : ''}
      </div>
    </li>
  );
}
