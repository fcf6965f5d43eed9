import type { DisputeDetail, SupplementNoticeAnswer, TransferAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { DateTime } from '../../../ui/Day';
import { EmptyState } from '../../../ui/EmptyState';
import { Tag } from '../../../ui/Tag';
import { UnitName } from '../../../ui/UnitName';
import styles from './show.module.css';

/** Slips of annex 3 and lists of missing material. */
export function HandlingTab({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  if (meta.transfers.length === 0 && meta.supplements.length === 0) {
    return <EmptyState title={t('dispute.handling.nothing')} what={t(`terms.status.${data.status}`)} />;
  }
  return (
    <div className={styles.part}>
      {meta.transfers.length > 0 ? <h2 className={styles.sub}>{t('dispute.handling.transfers')}</h2> : null}
      {[...meta.transfers].reverse().map((slip) => (
        <Slip key={slip.documentId} slip={slip} />
      ))}
      {meta.supplements.length > 0 ? (
        <h2 className={styles.sub}>{t('dispute.handling.supplements')}</h2>
      ) : null}
      {meta.supplements.map((notice, at) => (
        <Supplement key={notice.documentId} notice={notice} again={at > 0} />
      ))}
    </div>
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
      <p className={styles.said}>{slip.problem}</p>
      {slip.returnReason ? (
        <p className={styles.said}>
          <span className="mute">{t('dispute.handling.returnReason')}</span> {slip.returnReason}
        </p>
      ) : null}
    </article>
  );
}

function Supplement({ notice, again }: { notice: SupplementNoticeAnswer; again: boolean }) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  const names = (codes: string[]) => codes.map((code) => nameOf('material', code)).join('、');
  return (
    <article className={styles.item}>
      <div className={styles.itemHead}>
        <b>{t('dispute.handling.requested')}</b>
        <DateTime at={notice.requestedAt} />
        {again ? <Tag tone="yellow">{t('dispute.handling.again')}</Tag> : null}
        {notice.receivedAt ? (
          <Tag tone="green">✓ {t('dispute.handling.received')}</Tag>
        ) : (
          <Tag tone="orange">{t('dispute.handling.waiting')}</Tag>
        )}
      </div>
      <p>{names(notice.missing)}</p>
      {notice.note ? <p className={styles.said}>{notice.note}</p> : null}
      {notice.reason ? (
        <p className={styles.said}>
          <span className="mute">{t('deed.field.again')}</span> {notice.reason}
        </p>
      ) : null}
      {notice.receivedAt ? (
        <p className="mute small">
          <DateTime at={notice.receivedAt} /> {t('dispute.handling.received')}：{names(notice.received)}
        </p>
      ) : null}
    </article>
  );
}
