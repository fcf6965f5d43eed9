import type { SupervisionAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../ui/Day';
import { Tag } from '../../../ui/Tag';
import { UnitName } from '../../../ui/UnitName';
import { rungOf } from '../rungOf';
import styles from './drawers.module.css';

/** Who was reminded, urged or supervised so far, and which rung comes now (R25, R35). */
export function Ladder({ supervisions, next }: { supervisions: readonly SupervisionAnswer[]; next: string }) {
  const { t } = useTranslation();
  return (
    <section className={`${styles.box} ${styles.dates}`} aria-label={t('deed.ladder.title')}>
      <h2>{t('deed.ladder.title')}</h2>
      {supervisions.length === 0 ? <p className="mute">{t('deed.ladder.none')}</p> : null}
      <ol>
        {supervisions.map((one) => (
          <li key={one.documentId}>
            <Tag tone={one.level >= 3 ? 'red' : one.level === 2 ? 'orange' : 'yellow'}>
              {t(`terms.rung.${rungOf(one)}`)}
            </Tag>{' '}
            <UnitName unit={one.fromUnit} /> → <UnitName unit={one.toUnit} />{' '}
            <span className="mute small">
              <DateTime at={one.at} />
            </span>
          </li>
        ))}
      </ol>
      <p>{next}</p>
    </section>
  );
}
