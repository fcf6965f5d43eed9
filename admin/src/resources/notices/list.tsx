import { type NoticeAnswer, noticeKinds } from '@liandiao/cms/contract';
import { App, Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useDeed } from '../../providers/deed';
import { DateTime } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import type { Column } from '../../ui/list/column';
import { DeskList } from '../../ui/list/DeskList';
import type { ListFilter } from '../../ui/list/listFilter';
import type { ListSpec } from '../../ui/list/listState';
import { useListState } from '../../ui/list/useListState';
import { PageHeader } from '../../ui/PageHeader';
import { Tag } from '../../ui/Tag';
import styles from './notices.module.css';
import { toneOf } from './noticeTone';
import { useNoticeCount } from './useNoticeCount';

/** 消息: what the unit and the person were told. */
export default function NoticeList() {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const { perform, performing } = useDeed();
  const [address, setAddress] = useSearchParams();
  const unread = address.get('unread') === 'true';
  const waiting = useNoticeCount()?.unread ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const filters = useMemo<ListFilter[]>(
    () => [
      {
        key: 'kind',
        field: 'kind',
        kind: 'codes',
        label: t('notices.columns.kind'),
        options: noticeKinds.map((value) => ({ value, label: t(`notices.kind.${value}`) })),
      },
    ],
    [i18n.language],
  );
  const spec = useMemo<ListSpec>(() => ({ filters, sort: { field: 'at', order: 'desc' } }), [filters]);
  const list = useListState<NoticeAnswer>('notices', spec, unread ? { unread: 'true' } : none);
  const read = (body: { ids: string[] } | { all: true }) => perform('/notices/read', body);

  async function readAll() {
    await read({ all: true });
    void message.success(t('notices.readAllDone'));
  }

  return (
    <>
      <PageHeader
        title={t('app.screens.notices')}
        sub={t('notices.sub')}
        actions={
          <>
            <Segmented
              aria-label={t('notices.which')}
              value={unread ? 'unread' : 'all'}
              options={[
                { value: 'all', label: t('notices.all') },
                { value: 'unread', label: t('notices.unread') },
              ]}
              onChange={(which) => setAddress(which === 'unread' ? { unread: 'true' } : {})}
            />
            <Button disabled={waiting === 0} loading={performing} onClick={() => void readAll()}>
              {t('notices.readAll')}
            </Button>
          </>
        }
      />
      <DeskList<NoticeAnswer>
        key={String(unread)}
        name="notices"
        label={t('app.screens.notices')}
        list={list}
        columns={useNoticeColumns((id) => void read({ ids: [id] }))}
        filters={filters}
        empty={
          unread ? (
            <EmptyState title={t('notices.nothingUnread')} />
          ) : (
            <EmptyState title={t('notices.empty')} what={t('notices.emptyWhat')} />
          )
        }
      />
    </>
  );
}

const none = {};

function useNoticeColumns(onRead: (id: string) => void): Column<NoticeAnswer>[] {
  const { t } = useTranslation();
  const title = (key: 'title' | 'kind' | 'dispute' | 'at' | 'act') => ({
    key,
    title: t(`notices.columns.${key}`),
  });
  return [
    { ...title('title'), always: true, render: (notice) => <Told notice={notice} onRead={onRead} /> },
    {
      ...title('kind'),
      sort: 'kind',
      render: ({ kind, threshold }) => (
        <Tag tone={toneOf(kind, threshold)}>
          {t(`notices.kind.${kind}`)}
          {threshold ? ` · ${t(`notices.threshold.${threshold}`)}` : ''}
        </Tag>
      ),
    },
    {
      ...title('dispute'),
      render: ({ dispute }) =>
        dispute ? (
          <Link className="num" to={`/disputes/${dispute.documentId}`}>
            {dispute.number}
          </Link>
        ) : (
          '—'
        ),
    },
    { ...title('at'), sort: 'at', render: ({ at }) => <DateTime at={at} /> },
    {
      ...title('act'),
      always: true,
      pinned: true,
      render: ({ documentId, title: about, read }) =>
        read ? (
          ''
        ) : (
          <Button
            size="small"
            aria-label={t('notices.readOf', { title: about })}
            onClick={() => onRead(documentId)}
          >
            {t('notices.read')}
          </Button>
        ),
    },
  ];
}

/** What one is told; opening its case is reading it. */
function Told({ notice, onRead }: { notice: NoticeAnswer; onRead(id: string): void }) {
  const { t } = useTranslation();
  const { documentId, title, text, dispute, read } = notice;
  return (
    <div className={styles.told}>
      <div data-unread={!read}>
        {read ? null : (
          <>
            <i aria-hidden="true" />
            <span className="srOnly">{t('notices.isUnread')} </span>
          </>
        )}
        {dispute ? (
          <Link
            data-row-link
            to={`/disputes/${dispute.documentId}`}
            onClick={() => (read ? undefined : onRead(documentId))}
          >
            {title}
          </Link>
        ) : (
          title
        )}
      </div>
      {text ? <div className="mute small">{text}</div> : null}
    </div>
  );
}
