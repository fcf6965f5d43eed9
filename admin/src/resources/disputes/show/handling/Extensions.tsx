import type { ExtensionAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../../ui/Day';
import { Tag } from '../../../../ui/Tag';
import { UnitName } from '../../../../ui/UnitName';
import { DeedButton } from '../CaseContext';
import styles from '../show.module.css';
import { Part, Said } from './Part';

const tones = { pending: 'orange', approved: 'green', refused: 'gray', lapsed: 'gray' } as const;

/** Applications for more days and what became of them (D7). */
export function Extensions({ extensions }: { extensions: readonly ExtensionAnswer[] }) {
  const { t } = useTranslation();
  if (extensions.length === 0) return null;
  return (
    <Part title={t('dispute.handling.extensions')}>
      {extensions.map((one) => (
        <article key={one.documentId} className={styles.item}>
          <div className={styles.itemHead}>
            <b>{t('dispute.handling.extendedBy', { count: one.days })}</b>
            <Tag tone={tones[one.state]}>{t(`terms.extensionState.${one.state}`)}</Tag>
            <span className="mute small">
              <UnitName unit={one.unit} /> <DateTime at={one.appliedAt} />
              {one.decidedAt ? (
                <>
                  {' · '}
                  {one.decidedBy?.name} <DateTime at={one.decidedAt} />
                </>
              ) : null}
            </span>
            {one.state === 'pending' ? (
              <span className={styles.deeds}>
                <DeedButton action="approve-extension" />
                <DeedButton action="refuse-extension" />
              </span>
            ) : null}
          </div>
          <Said name={t('deed.field.extensionReason')} text={one.reason} />
          <Said name={t('dispute.handling.refusal')} text={one.refusal} />
        </article>
      ))}
    </Part>
  );
}
