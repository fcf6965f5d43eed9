import type { SupervisionAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../../ui/Day';
import { Tag } from '../../../../ui/Tag';
import { UnitName } from '../../../../ui/UnitName';
import { rungOf } from '../../rungOf';
import { DeedButton } from '../CaseContext';
import styles from '../show.module.css';
import { Part, Said } from './Part';

const tones = { 1: 'yellow', 2: 'orange', 3: 'red' } as const;

/** The ladder: reminded, urged, supervised – who whom, when, in which words (R25, R35). */
export function Supervisions({ supervisions }: { supervisions: readonly SupervisionAnswer[] }) {
  const { t } = useTranslation();
  if (supervisions.length === 0) return null;
  return (
    <Part
      title={t('dispute.handling.supervisions')}
      deeds={
        <span className={styles.deeds}>
          <DeedButton action="urge" />
          <DeedButton action="supervise" />
          <DeedButton action="reassign" />
        </span>
      }
    >
      <ol className={styles.ladder}>
        {supervisions.map((one) => (
          <li key={one.documentId}>
            <div className={styles.itemHead}>
              <Tag tone={tones[Math.min(3, Math.max(1, one.level)) as 1 | 2 | 3]}>
                {t(`terms.rung.${rungOf(one)}`)}
              </Tag>
              <b>
                <UnitName unit={one.fromUnit} /> → <UnitName unit={one.toUnit} />
              </b>
              <span className="mute small">
                <DateTime at={one.at} />
                {one.by ? ` · ${one.by.name}` : ''}
              </span>
            </div>
            <Said text={one.text} />
          </li>
        ))}
      </ol>
    </Part>
  );
}
