import type { AgendaItemAnswer, DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateTime } from '../../../ui/Day';
import { EmptyState } from '../../../ui/EmptyState';
import { Tag } from '../../../ui/Tag';
import { UnitName } from '../../../ui/UnitName';
import { DeedButton } from './CaseContext';
import { Said } from './handling/Part';
import styles from './show.module.css';

const tones = { waiting: 'orange', scheduled: 'blue', decided: 'green', withdrawn: 'gray' } as const;

/** 会议: what was referred to the joint conference and what it decided (R14d, R18). */
export function ConferenceTab({ detail: { meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  return (
    <div className={styles.part}>
      <div className={styles.sub}>
        <h2>{t('dispute.conference.title')}</h2>
        <span className={styles.deeds}>
          <DeedButton action="refer-to-conference" />
          <DeedButton action="decide" />
        </span>
      </div>
      {meta.agendaItems.length === 0 ? (
        <EmptyState title={t('dispute.conference.none')} what={t('deed.help.refer')} />
      ) : null}
      {[...meta.agendaItems].reverse().map((item) => (
        <Item key={item.documentId} item={item} />
      ))}
    </div>
  );
}

function Item({ item }: { item: AgendaItemAnswer }) {
  const { t } = useTranslation();
  return (
    <article className={styles.item}>
      <div className={styles.itemHead}>
        {item.conference ? (
          <b>
            <Link to={`/conferences/${item.conference.documentId}`}>
              <span className="num">{item.conference.number}</span> {item.conference.title}
            </Link>
          </b>
        ) : (
          <b>{t('dispute.conference.notYet')}</b>
        )}
        <Tag tone={tones[item.state]}>{t(`terms.agendaState.${item.state}`)}</Tag>
        {item.conference?.heldAt ? (
          <span className="mute small">
            <DateTime at={item.conference.heldAt} />
          </span>
        ) : null}
      </div>
      <div className="mute small">
        {t('dispute.conference.referred')} <UnitName unit={item.referredBy} />{' '}
        <DateTime at={item.referredAt} />
      </div>
      <Said name={t('deed.field.question')} text={item.question} />
      {item.state === 'decided' ? (
        <>
          <p className={styles.said}>
            <span className="mute">{t('deed.field.lead')} </span>
            <UnitName unit={item.lead} />
            {item.assisting.length > 0 ? (
              <>
                {'\u2003'}
                <span className="mute">{t('deed.field.assisting')} </span>
                {item.assisting.map(({ shortName }) => shortName).join('、')}
              </>
            ) : null}
          </p>
          <Said name={t('deed.field.jointMeasures')} text={item.measures} />
        </>
      ) : null}
    </article>
  );
}
