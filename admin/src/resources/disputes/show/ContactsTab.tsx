import type { DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { DateTime } from '../../../ui/Day';
import { EmptyState } from '../../../ui/EmptyState';
import { Tag } from '../../../ui/Tag';
import { UnitName } from '../../../ui/UnitName';
import styles from './show.module.css';

/** What was told to the applicant and heard from him (R15, R21). */
export function ContactsTab({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  if (meta.contacts.length === 0) {
    return (
      <EmptyState
        title={t('dispute.contacts.nothing')}
        what={t(data.anonymous ? 'dispute.contacts.anonymous' : 'dispute.contacts.what')}
      />
    );
  }
  return (
    <div className={styles.part}>
      {meta.contacts.map((contact) => (
        <article key={contact.documentId} className={styles.item}>
          <div className={styles.itemHead}>
            <b>{t(`dispute.contacts.${contact.purpose}`)}</b>
            <Tag>{nameOf('method', contact.method)}</Tag>
            {contact.satisfaction ? (
              <Tag tone="blue">{nameOf('satisfaction', contact.satisfaction)}</Tag>
            ) : null}
            {contact.reached === false ? <Tag tone="yellow">{t('deed.notReached')}</Tag> : null}
            <span className="mute small">
              <DateTime at={contact.at} /> · <UnitName unit={contact.unit} />
            </span>
          </div>
          {contact.content ? <p className={styles.said}>{contact.content}</p> : null}
          {contact.opinion ? (
            <p className={styles.said}>
              <span className="mute">{t('deed.field.opinion')}</span> {contact.opinion}
            </p>
          ) : null}
          {data.masked && !contact.content ? (
            <p className="mute small">{t('dispute.contacts.masked')}</p>
          ) : null}
        </article>
      ))}
    </div>
  );
}
