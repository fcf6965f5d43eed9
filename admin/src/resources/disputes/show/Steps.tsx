import type { DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { dayOf, shortDay } from '../../../ui/format';
import { stageSteps } from '../stageSteps';
import styles from './show.module.css';

/** The notice's four stages with their days. */
export function Steps({ detail: { data } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const { today, nameOf } = useCatalogue();
  return (
    <ol className={styles.steps} aria-label={t('dispute.stages')}>
      {stageSteps(data).map(({ stage, state, deeds }, at) => {
        const said = deeds.map(
          ({ deed, at: when }) => `${shortDay(dayOf(when), today)} ${t(`dispute.deed.${deed}`)}`,
        );
        if (state === 'on' && deeds.length === 0) said.push(t(`terms.status.${data.status}`));
        if (stage === 'closing' && data.satisfaction) said.push(nameOf('satisfaction', data.satisfaction));
        return (
          <li
            key={stage}
            className={styles[state]}
            {...(state === 'on' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={styles.mark} aria-hidden="true">
              {state === 'done' ? '✓' : at + 1}
            </span>
            <b>{t(`terms.stage.${stage}`)}</b>
            {state === 'done' ? <span className="srOnly">{t('dispute.stageDone')}</span> : null}
            <small className="num">{said.join(' · ') || '—'}</small>
          </li>
        );
      })}
    </ol>
  );
}
