import type { ContactAnswer, DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { DateTime } from '../../../ui/Day';
import { EmptyState } from '../../../ui/EmptyState';
import { Tag } from '../../../ui/Tag';
import { UnitName } from '../../../ui/UnitName';
import { DeedButton } from './CaseContext';
import { Said } from './handling/Part';
import styles from './show.module.css';

/** 沟通与回访: everything told to or heard from the applicant, one list, the newest first (R15, R21). */
export function ContactsTab({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  return (
    <div className={styles.part}>
      <div className={styles.sub}>
        <h2>{t('dispute.contacts.title')}</h2>
        <span className={styles.deeds}>
          <DeedButton action="inform-transfer" />
          <DeedButton action="inform" />
          <DeedButton action="revisit" />
          <DeedButton action="record-contact" />
        </span>
      </div>
      {meta.contacts.length === 0 ? (
        <EmptyState
          title={t('dispute.contacts.nothing')}
          what={t(data.anonymous ? 'dispute.contacts.anonymous' : 'dispute.contacts.what')}
        />
      ) : null}
      {[...meta.contacts]
        .sort((a, b) => b.at.localeCompare(a.at))
        .map((contact) => (
          <Contact key={contact.documentId} contact={contact} masked={data.masked} rounds={data.round > 1} />
        ))}
    </div>
  );
}

function Contact({ contact, masked, rounds }: { contact: ContactAnswer; masked: boolean; rounds: boolean }) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  return (
    <article className={styles.item}>
      <div className={styles.itemHead}>
        <b>{t(`dispute.contacts.${contact.purpose}`)}</b>
        {contact.purpose === 'other' ? <Tag>{t(`terms.contactDirection.${contact.direction}`)}</Tag> : null}
        <Tag>{nameOf('method', contact.method)}</Tag>
        {contact.satisfaction ? (
          <Tag tone={contact.satisfaction === 'dissatisfied' ? 'orange' : 'blue'}>
            {nameOf('satisfaction', contact.satisfaction)}
          </Tag>
        ) : null}
        {contact.reached === false ? <Tag tone="yellow">{t('deed.notReached')}</Tag> : null}
        {rounds ? <Tag>{t('dispute.round', { count: contact.round })}</Tag> : null}
        <span className="mute small">
          <DateTime at={contact.at} /> · <UnitName unit={contact.unit} />
        </span>
      </div>
      <Said text={contact.content} />
      <Said name={t('deed.field.opinion')} text={contact.opinion} />
      {masked && !contact.content ? <p className="mute small">{t('dispute.contacts.masked')}</p> : null}
    </article>
  );
}
