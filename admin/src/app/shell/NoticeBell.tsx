import { BellOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNoticeCount } from '../../resources/notices/useNoticeCount';
import styles from './Shell.module.css';

/** The bell: how many notices are unread, and the way to them. */
export function NoticeBell() {
  const { t } = useTranslation();
  const unread = useNoticeCount()?.unread ?? 0;
  const label = unread > 0 ? t('notices.bell', { count: unread }) : t('notices.bellNone');
  return (
    <Link
      to={unread > 0 ? '/notices?unread=true' : '/notices'}
      className={styles.bell}
      aria-label={label}
      title={label}
    >
      <BellOutlined aria-hidden="true" />
      {unread > 0 ? (
        <b className="num" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </b>
      ) : null}
    </Link>
  );
}
