import type { ConferenceDetail, ConferenceItem } from '@liandiao/cms/contract';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { Card } from '../../ui/Card';
import { Lately } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { Tag } from '../../ui/Tag';
import { UnitName } from '../../ui/UnitName';
import { useDeedBeside } from '../disputes/useDeedBeside';
import styles from './conferences.module.css';

/** The agenda with what was decided item by item; a decision acts on its case. */
export function Agenda({ detail, onBuild }: { detail: ConferenceDetail; onBuild(): void }) {
  const { t } = useTranslation();
  const { begin, drawer } = useDeedBeside();
  const { data, meta } = detail;
  const { items, hiddenItems, abilities } = meta;
  const build = abilities.schedule ? (
    <Button size="small" onClick={onBuild}>
      {t('conferences.agenda.build')}
    </Button>
  ) : null;
  const decide = (item: ConferenceItem) =>
    begin({ dispute: item.dispute.documentId, action: 'decide', about: data.documentId });
  return (
    <Card
      title={
        <>
          {t('conferences.agenda.title')} <Tag>{data.items}</Tag>
        </>
      }
      extra={build}
    >
      {items.length === 0 && hiddenItems === 0 ? (
        <EmptyState
          title={t('conferences.agenda.none')}
          what={abilities.schedule ? t('conferences.agenda.noneWhat') : null}
        />
      ) : null}
      <ol className={styles.agenda}>
        {items.map((item) => (
          <Item
            key={item.documentId}
            item={item}
            // the Centre decides; before the day there is nothing to record
            onDecide={abilities.schedule && data.state === 'held' ? () => decide(item) : null}
          />
        ))}
      </ol>
      {hiddenItems > 0 ? (
        <p className={styles.hidden}>{t('conferences.agenda.hidden', { count: hiddenItems })}</p>
      ) : null}
      {drawer}
    </Card>
  );
}

function Item({ item, onDecide }: { item: ConferenceItem; onDecide: (() => void) | null }) {
  const { t } = useTranslation();
  const { tierName, nameOf } = useCatalogue();
  const { dispute, state } = item;
  return (
    <li className={styles.item}>
      <div className={styles.position} aria-hidden="true">
        {item.position ?? '·'}
      </div>
      <div className={styles.matter}>
        <div className={styles.matterHead}>
          <Link className="num" to={`/disputes/${dispute.documentId}?tab=conference`}>
            {dispute.number}
          </Link>
          <b>{dispute.employer ?? '—'}</b>
          {dispute.tier ? <Tag>{tierName(dispute.tier)}</Tag> : null}
          <Tag tone={state === 'decided' ? 'gray' : 'blue'}>{t(`conferences.agenda.state.${state}`)}</Tag>
        </div>
        <div className="mute small">
          {nameOf('scopeKind', dispute.scopeKind)} ·{' '}
          {t('conferences.agenda.referred', { unit: item.referredBy?.shortName ?? '' })}
          <Lately at={item.referredAt} />
        </div>
        {item.question ? <p className={styles.words}>{item.question}</p> : null}
        {state === 'decided' ? <Decision item={item} /> : null}
      </div>
      {state === 'scheduled' && onDecide ? (
        <Button
          type="primary"
          size="small"
          aria-label={t('conferences.agenda.decideOf', { number: dispute.number ?? '' })}
          onClick={onDecide}
        >
          {t('conferences.agenda.decide')}
        </Button>
      ) : null}
    </li>
  );
}

function Decision({ item }: { item: ConferenceItem }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.decision}>
      <div>
        <dt>{t('conferences.agenda.lead')}</dt>
        <dd>
          <UnitName unit={item.lead} />
        </dd>
      </div>
      {item.assisting.length > 0 ? (
        <div>
          <dt>{t('conferences.agenda.assisting')}</dt>
          <dd>{item.assisting.map(({ shortName }) => shortName).join('、')}</dd>
        </div>
      ) : null}
      {item.measures ? (
        <div>
          <dt>{t('conferences.agenda.measures')}</dt>
          <dd className={styles.words}>{item.measures}</dd>
        </div>
      ) : null}
    </dl>
  );
}
