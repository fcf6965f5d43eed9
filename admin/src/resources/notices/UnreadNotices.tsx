import type { NoticeAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeskQuery } from '../../providers/deskQuery';
import { Card } from '../../ui/Card';
import { Lately } from '../../ui/Day';
import { Tag } from '../../ui/Tag';
import styles from './notices.module.css';
import { useNoticeCount } from './useNoticeCount';

/** The latest unread notices, for the workbench; nothing when all is read. */
export function UnreadNotices() {
  const { t } = useTranslation();
  const unread = useNoticeCount()?.unread ?? 0;
  const { answer } = useDeskQuery<{ data: NoticeAnswer[] }>(
    '/notices',
    { unread: 'true', sort: ['at:desc'], pagination: { page: 1, pageSize: 3 } },
    { enabled: unread > 0, keep: true },
  );
  if (unread === 0 || !answer) return null;
  return (
    <Card
      title={
        <>
          {t('notices.latest')} <Tag tone="blue">{unread}</Tag>
        </>
      }
      extra={<Link to="/notices?unread=true">{t('ui.all')}</Link>}
    >
      <ul>
        {answer.data.map(({ documentId, title, kind, at, dispute }) => (
          <li key={documentId} className={styles.item}>
            <Link to={dispute ? `/disputes/${dispute.documentId}` : '/notices'}>{title}</Link>
            <div className="mute small">
              {t(`notices.kind.${kind}`)} · <Lately at={at} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
