import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import type { ConferenceDetail, ConferenceItem } from '@liandiao/cms/contract';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import { useDeskQuery } from '../../providers/deskQuery';
import { Lately } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { LoadFailed } from '../../ui/LoadFailed';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { Tag } from '../../ui/Tag';
import { moved, withTick } from './agendaOrder';
import styles from './conferences.module.css';
import { ConferenceSheet } from './Sheet';
import { useConferenceWrite } from './useConference';

/** Builds the agenda: what waits is ticked, what is ticked is put in order. */
export function AgendaDrawer({ detail, onClose }: { detail: ConferenceDetail; onClose(): void }) {
  const { t } = useTranslation();
  const own = detail.meta.items;
  const { answer, error, refetch } = useDeskQuery<{ data: ConferenceItem[] }>('/agenda-items', {
    filters: { state: { $eq: 'waiting' } },
    sort: ['referredAt:asc'],
    pagination: { pageSize: 100 },
  });
  const [order, setOrder] = useState(() => own.map(({ documentId }) => documentId));
  const { write, writing, refusal } = useConferenceWrite(detail);
  const waiting = answer?.data ?? [];
  const known = new Map([...own, ...waiting].map((item) => [item.documentId, item]));
  const chosen = order.flatMap((id) => known.get(id) ?? []);
  // what was on the agenda already can be put back by a tick as well
  const offered = [...own.filter(({ state }) => state !== 'decided'), ...waiting];

  async function save() {
    if (await write({ items: order }, '/agenda')) onClose();
  }

  return (
    <ConferenceSheet
      title={t('conferences.agenda.build')}
      width={720}
      save={t('conferences.agenda.save')}
      saving={writing}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      <h2 className={styles.subhead}>{t('conferences.agenda.waiting')}</h2>
      {!answer && error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : null}
      {!answer && !error ? <SkeletonRows count={4} /> : null}
      {answer && offered.length === 0 ? (
        <EmptyState title={t('conferences.agenda.waitingNone')} what={t('conferences.agenda.waitingWhat')} />
      ) : null}
      <ul>
        {offered.map((item) => (
          <li key={item.documentId} className={styles.offered}>
            <Checkbox
              checked={order.includes(item.documentId)}
              aria-label={t('conferences.agenda.tick', { number: item.dispute.number ?? '' })}
              onChange={({ target }) => setOrder(withTick(order, item.documentId, target.checked))}
            />
            <Matter item={item} />
          </li>
        ))}
      </ul>
      <h2 className={styles.subhead}>
        {chosen.length > 0
          ? t('conferences.agenda.chosen', { count: chosen.length })
          : t('conferences.agenda.chosenNone')}
      </h2>
      <ol>
        {chosen.map((item, index) => {
          const number = item.dispute.number ?? '';
          return (
            <li key={item.documentId} className={styles.ordered}>
              <span className={styles.position}>{index + 1}</span>
              <span className={styles.matter}>
                <span className="num">{number}</span> {item.dispute.employer}{' '}
                {item.state === 'decided' ? <Tag>{t('conferences.agenda.state.decided')}</Tag> : null}
              </span>
              <Button
                size="small"
                icon={<ArrowUpOutlined />}
                aria-label={t('conferences.agenda.up', { number })}
                disabled={index === 0}
                onClick={() => setOrder(moved(order, index, -1))}
              />
              <Button
                size="small"
                icon={<ArrowDownOutlined />}
                aria-label={t('conferences.agenda.down', { number })}
                disabled={index === chosen.length - 1}
                onClick={() => setOrder(moved(order, index, 1))}
              />
            </li>
          );
        })}
      </ol>
    </ConferenceSheet>
  );
}

function Matter({ item }: { item: ConferenceItem }) {
  const { t } = useTranslation();
  const { tierName } = useCatalogue();
  const { dispute, question, referredBy, referredAt } = item;
  return (
    <div className={styles.matter}>
      <div className={styles.matterHead}>
        <span className="num">{dispute.number}</span>
        <b>{dispute.employer ?? '—'}</b>
        {dispute.tier ? <Tag>{tierName(dispute.tier)}</Tag> : null}
      </div>
      {question ? <div>{question}</div> : null}
      <div className="mute small">
        {t('conferences.agenda.referred', { unit: referredBy?.shortName ?? '' })}
        <Lately at={referredAt} />
      </div>
    </div>
  );
}
