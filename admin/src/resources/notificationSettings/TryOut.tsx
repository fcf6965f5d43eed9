import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk } from '../../providers/desk';
import { DeskError } from '../../providers/deskError';
import styles from './notificationSettings.module.css';

interface Props {
  channel: 'webhook' | 'email';
  /** something typed is not stored yet: a test would try what is stored */
  unsaved: boolean;
}

interface Outcome {
  delivered: boolean;
  words: string;
}

/** Sends one message by what is stored, and says plainly whether it arrived. */
export function TryOut({ channel, unsaved }: Props) {
  const { t } = useTranslation();
  const [to, setTo] = useState('');
  const [trying, setTrying] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const mail = channel === 'email';

  async function tryOut() {
    setTrying(true);
    setOutcome(undefined);
    const body = mail ? { channel, to: to.trim() } : { channel };
    try {
      const { data } = await desk<{ data: { delivered: boolean; reason: string | null } }>(
        '/notification-settings/test',
        { method: 'POST', body },
      );
      const arrived = t(mail ? 'notificationSettings.test.mailed' : 'notificationSettings.test.pushed');
      setOutcome({ delivered: data.delivered, words: data.delivered ? arrived : (data.reason ?? '') });
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      const words = error.complaints.map(({ message }) => message).join(' ') || error.message;
      setOutcome({ delivered: false, words });
    } finally {
      setTrying(false);
    }
  }

  return (
    <div className={styles.test}>
      <div className={styles.testLine}>
        {mail ? (
          <Input
            aria-label={t('notificationSettings.test.to')}
            placeholder={t('notificationSettings.test.to')}
            autoComplete="off"
            spellCheck={false}
            value={to}
            onChange={({ target }) => setTo(target.value)}
            onPressEnter={(event) => {
              event.preventDefault();
              if (!unsaved && to.trim() !== '') void tryOut();
            }}
          />
        ) : null}
        <Button
          disabled={unsaved || (mail && to.trim() === '')}
          loading={trying}
          onClick={() => void tryOut()}
        >
          {t(mail ? 'notificationSettings.test.mail' : 'notificationSettings.test.push')}
        </Button>
        {unsaved ? <span className="mute">{t('notificationSettings.test.saveFirst')}</span> : null}
      </div>
      <div role="status">
        {outcome ? (
          <p className={outcome.delivered ? styles.arrived : styles.lost}>
            <b>
              {t(outcome.delivered ? 'notificationSettings.test.arrived' : 'notificationSettings.test.lost')}
            </b>
            {outcome.words}
          </p>
        ) : null}
      </div>
    </div>
  );
}
