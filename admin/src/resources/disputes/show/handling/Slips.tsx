import type { TransferAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../../ui/Day';
import { Tag } from '../../../../ui/Tag';
import { UnitName } from '../../../../ui/UnitName';
import styles from '../show.module.css';
import { Part, Said } from './Part';

/** Slips of annex 3, the newest first. */
export function Slips({ transfers }: { transfers: readonly TransferAnswer[] }) {
  const { t } = useTranslation();
  if (transfers.length === 0) return null;
  return (
    <Part title={t('dispute.handling.transfers')}>
      {[...transfers].reverse().map((slip) => (
        <Slip key={slip.documentId} slip={slip} />
      ))}
    </Part>
  );
}

function Slip({ slip }: { slip: TransferAnswer }) {
  const { t } = useTranslation();
  return (
    <article className={styles.item}>
      <div className={styles.itemHead}>
        <b>
          <UnitName unit={slip.fromUnit} /> → <UnitName unit={slip.toUnit} />
        </b>
        <Tag tone={slip.state === 'sent' || slip.state === 'signed' ? 'blue' : 'gray'}>
          {t(`terms.transferState.${slip.state}`)}
        </Tag>
        {slip.designated ? <Tag>{t('dispute.handling.designated')}</Tag> : null}
        <span className="mute small num">{slip.number}</span>
      </div>
      <div className="mute small">
        {t('dispute.handling.sent')} <DateTime at={slip.sentAt} />
        {slip.signedAt ? (
          <>
            {' · '}
            {t('dispute.handling.signed', { name: slip.signedBy ?? '' })} <DateTime at={slip.signedAt} />
          </>
        ) : null}
        {slip.returnedAt ? (
          <>
            {' · '}
            {t('dispute.handling.returned')} <DateTime at={slip.returnedAt} />
          </>
        ) : null}
      </div>
      <Said text={slip.problem} />
      <Said name={t('dispute.handling.returnReason')} text={slip.returnReason} />
    </article>
  );
}
