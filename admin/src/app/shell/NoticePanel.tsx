import type { NoticeAnswer } from '@liandiao/cms/contract';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeed } from '../../providers/deed';
import { DeskError } from '../../providers/deskError';
import { useDeskQuery } from '../../providers/deskQuery';
import { toneOf } from '../../resources/notices/noticeTone';
import { Lately } from '../../ui/Day';
import { LoadFailed } from '../../ui/LoadFailed';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { Tag } from '../../ui/Tag';
import styles from './NoticePanel.module.css';

const newest = { unread: 'true', sort: ['at:desc'], pagination: { page: 1, pageSize: 8 } };

/** The newest unread notices under the bell; opening one's case is reading it. */
export default function NoticePanel({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { perform, performing } = useDeed();
  const { answer, error, refetch } = useDeskQuery<{ data: NoticeAnswer[] }>('/notices', newest);

  async function read(body: { ids: string[] } | { all: true }) {
    try {
      await perform('/notices/read', body);
    } catch (failure) {
      if (!(failure instanceof DeskError)) throw failure;
      void message.error(failure.message);
    }
  }

  return (
    <section className={styles.panel} aria-label={t('notices.latest')}>
      <header className={styles.head}>
        <h2>{t('notices.latest')}</h2>
        <Button
          size="small"
          type="link"
          disabled={!answer || answer.data.length === 0}
          loading={performing}
          onClick={() => void read({ all: true })}
        >
          {t('notices.readAllShort')}
        </Button>
      </header>
      <div className={styles.body}>
        {!answer && error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : null}
        {!answer && !error ? <SkeletonRows count={3} /> : null}
        {answer && answer.data.length === 0 ? (
          <p className={styles.nothing}>{t('notices.nothingUnread')}</p>
        ) : null}
        {answer && answer.data.length > 0 ? (
          <ul>
            {answer.data.map(({ documentId, title, kind, threshold, at, dispute }) => (
              <li key={documentId}>
                <Link
                  className={styles.notice}
                  to={dispute ? `/disputes/${dispute.documentId}` : '/notices'}
                  onClick={() => {
                    void read({ ids: [documentId] });
                    onClose();
                  }}
                >
                  <span className={styles.title}>{title}</span>
                  <span className={styles.about}>
                    <Tag tone={toneOf(kind, threshold)}>{t(`notices.kind.${kind}`)}</Tag>
                    {dispute?.number ? <span className="num">{dispute.number}</span> : null}
                    <Lately at={at} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <footer className={styles.foot}>
        <Link to="/notices" onClick={onClose}>
          {t('notices.whole')}
        </Link>
      </footer>
    </section>
  );
}
