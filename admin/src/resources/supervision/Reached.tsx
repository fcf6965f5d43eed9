import type { Light, Rung } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../../ui/format';
import { reachedStep, rungs } from './ladder';
import styles from './supervision.module.css';

/** The ladder in small: how far it was climbed, in marks and a word. */
export function Reached({ rung, light }: { rung: Rung | null; light: Light }) {
  const { t } = useTranslation();
  const reached = reachedStep(rung, light);
  const step = rungs[reached - 1];
  const sent = rung
    ? t('supervision.rungAt', { unit: rung.fromUnit?.shortName ?? '', at: dateTime(rung.at) })
    : undefined;
  return (
    <span className={styles.ladder} title={sent}>
      <span aria-hidden="true">
        {rungs.map((one, index) => (
          <i key={one} data-on={index < reached} data-step={index + 1} />
        ))}
      </span>
      {step ? t(`supervision.ladderSteps.${step}`) : <span className="mute">{t('supervision.noRung')}</span>}
    </span>
  );
}
