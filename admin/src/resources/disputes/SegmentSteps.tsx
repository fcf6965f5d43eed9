import type { SegmentAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../ui/Day';
import { dateTime } from '../../ui/format';
import { Money } from '../../ui/Money';
import { UnitName } from '../../ui/UnitName';
import { stepsAhead } from './segments';
import styles from './segments.module.css';

type Step = SegmentAnswer['steps'][number];

/** The steps of one segment in their order, each with day, paper and money; what comes next stands below, hollow. */
export function SegmentSteps({
  segment,
  deed,
}: {
  segment: SegmentAnswer;
  /** what may be done with a recorded step */
  deed?: (step: Step) => React.ReactNode;
}) {
  const { t } = useTranslation();
  const ahead = stepsAhead(segment);
  return (
    <ol className={styles.steps}>
      {segment.steps.map((one) => (
        <li key={`${one.step} ${one.at} ${one.enteredAt}`} className={styles.done}>
          <div>
            {t(`terms.recoveryStep.${one.step}`)}{' '}
            {one.amount === null ? null : (
              <b>
                <Money cents={one.amount} />
              </b>
            )}
          </div>
          <div className="mute small">
            <span title={t('ui.enteredAt', { at: dateTime(one.enteredAt) })}>
              <DateTime at={one.at} />
            </span>
            {' · '}
            <UnitName unit={one.unit} />
            {one.by ? ` · ${one.by}` : ''}
          </div>
          {one.base === null ? null : (
            <div className="small">
              <span className="mute">{t('dispute.recovery.base')}</span> <Money cents={one.base} />
            </div>
          )}
          {one.paper ? <div className="small">{one.paper}</div> : null}
          {one.note ? <div className="small">{one.note}</div> : null}
          {deed?.(one)}
        </li>
      ))}
      {ahead.length > 0 ? (
        <li className={styles.next}>
          <span className="mute">
            {t('dispute.recovery.next')}
            {ahead.map((step) => t(`terms.recoveryStep.${step}`)).join('、')}
          </span>
        </li>
      ) : null}
      {segment.steps.length === 0 && ahead.length === 0 ? (
        <li className="mute">{t('dispute.recovery.notBegun')}</li>
      ) : null}
    </ol>
  );
}
