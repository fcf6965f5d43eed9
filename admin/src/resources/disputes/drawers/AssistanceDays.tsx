import type { DisputeAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Day } from '../../../ui/Day';
import { useFormState } from '../../../ui/form/FormContext';
import { dayOf } from '../../../ui/format';
import { Tag } from '../../../ui/Tag';
import styles from './drawers.module.css';
import { usePlan } from './usePlan';

const subject = 'asked';

/** By when the assisting units answer at the latest: as if nobody signed before the day that counts (D5). */
export function AssistanceDays({ dispute }: { dispute: DisputeAnswer }) {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const { record } = useFormState();
  const on = typeof record.at === 'string' ? dayOf(record.at) : today;
  const [unit = ''] = Array.isArray(record.units) ? (record.units as string[]) : [];
  const clocks = usePlan(dispute, unit ? [{ name: 'assistanceRequested', on, subject, unit }] : undefined);
  const theirs = (clocks ?? []).filter((clock) => clock.subject === subject && clock.dueOn !== null);
  if (theirs.length === 0) return null;
  return (
    <section className={`${styles.box} ${styles.dates}`} aria-label={t('deed.following')}>
      <h2>{t('deed.following')}</h2>
      <dl>
        {theirs.map(({ rule, title, dueOn, provisional }) => (
          <div key={rule}>
            <dt>{title}</dt>
            <dd>
              {t('deed.atLatest')} <Day day={dueOn ?? ''} weekday="short" />{' '}
              {provisional ? <Tag>{t('time.provisional')}</Tag> : null}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mute small">{t('deed.help.signAssistance')}</p>
    </section>
  );
}
