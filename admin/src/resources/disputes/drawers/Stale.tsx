import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../../../ui/format';
import styles from './drawers.module.css';

/** What somebody else did meanwhile. */
export interface Change {
  at: string;
  by: string;
  sentence: string;
}

/** The case was changed by somebody else: what happened, and on with the newest; what was typed stays. */
export function Stale({ changes, onReload }: { changes: Change[]; onReload(): Promise<void> }) {
  const { t } = useTranslation();
  const [loading, setLoading] = useState(false);
  return (
    <div className={styles.stale} role="alert">
      <b>{t('deed.stale.title')}</b>
      <ul>
        {changes.map(({ at, by, sentence }) => (
          <li key={at + sentence}>
            <span className="num">{dateTime(at)}</span> {by}：{sentence}
          </li>
        ))}
      </ul>
      <p className="small">{t('deed.stale.kept')}</p>
      <Button
        size="small"
        loading={loading}
        style={{ marginTop: 6 }}
        onClick={async () => {
          setLoading(true);
          await onReload();
          setLoading(false);
        }}
      >
        {t('deed.stale.reload')}
      </Button>
    </div>
  );
}
