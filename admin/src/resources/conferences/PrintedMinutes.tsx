import type { ConferenceDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { dayOf } from '../../ui/format';
import styles from './conferences.module.css';

/** The minutes as they go on paper; on screen they are not there. */
export function PrintedMinutes({ detail: { data } }: { detail: ConferenceDetail }) {
  const { t } = useTranslation();
  const { county } = useCatalogue();
  if (!data.minutes) return null;
  return (
    <article data-printonly className={styles.paper}>
      <p className={styles.paperOffice}>{county.title}</p>
      <h1>{t('conferences.printTitle')}</h1>
      <p className={styles.paperNumber}>
        <span className="num">{data.number}</span>
        <span className="num">{dayOf(data.minutesAt ?? data.heldAt)}</span>
      </p>
      <h2>{data.title}</h2>
      <div className={styles.paperText}>{data.minutes}</div>
      <p className={styles.paperFoot}>
        {t('conferences.printed.sign')}
        {data.enteredBy?.name ?? ''}
      </p>
    </article>
  );
}
