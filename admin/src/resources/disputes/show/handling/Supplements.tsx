import type { SupplementNoticeAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../../providers/catalogue';
import { DateTime } from '../../../../ui/Day';
import { Tag } from '../../../../ui/Tag';
import styles from '../show.module.css';
import { Part, Said } from './Part';

/** Lists of missing material; a second one is marked (R13). */
export function Supplements({ notices }: { notices: readonly SupplementNoticeAnswer[] }) {
  const { t } = useTranslation();
  if (notices.length === 0) return null;
  return (
    <Part title={t('dispute.handling.supplements')}>
      {notices.map((notice, at) => (
        <Supplement key={notice.documentId} notice={notice} again={at > 0} />
      ))}
    </Part>
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
      <Said text={notice.note} />
      <Said name={t('deed.field.again')} text={notice.reason} />
      {notice.receivedAt ? (
        <p className="mute small">
          <DateTime at={notice.receivedAt} /> {t('dispute.handling.received')}：{names(notice.received)}
        </p>
      ) : null}
    </article>
  );
}
