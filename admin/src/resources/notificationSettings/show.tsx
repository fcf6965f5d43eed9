import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDeskQuery } from '../../providers/deskQuery';
import { Card } from '../../ui/Card';
import { LoadFailed } from '../../ui/LoadFailed';
import { PageHeader } from '../../ui/PageHeader';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { Tag } from '../../ui/Tag';
import { useHotkeys } from '../../ui/useHotkeys';
import { EmailFields } from './EmailFields';
import styles from './notificationSettings.module.css';
import { Recipients } from './Recipients';
import { ReminderFields } from './ReminderFields';
import { Standing } from './Standing';
import { type SettingsValues, valuesOf } from './settingsForm';
import { TryOut } from './TryOut';
import { type SettingsBody, useSettings } from './useSettings';
import { WebhookFields } from './WebhookFields';

/** 通知设置: when people are reminded, and by which ways notices leave the house. */
export default function NotificationSettings() {
  const { answer, error, refetch } = useDeskQuery<SettingsBody>('/notification-settings');
  const { t } = useTranslation();
  if (answer) return <Settings read={answer} />;
  return (
    <>
      <PageHeader title={t('app.screens.notificationSettings')} sub={t('notificationSettings.sub')} />
      {error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <SkeletonRows count={8} />}
    </>
  );
}

function Settings({ read }: { read: SettingsBody }) {
  const { t } = useTranslation();
  const { form, stored, unsaved, saving, refusal, save, loadLatest, noteChange } = useSettings(read);
  const { webhook, email } = stored.data;
  useHotkeys({ 'mod+enter': () => unsaved && !saving && form.submit() });
  return (
    <Form<SettingsValues>
      form={form}
      layout="vertical"
      className={styles.settings}
      initialValues={valuesOf(read.data)}
      onValuesChange={noteChange}
      onFinish={() => void save()}
    >
      <PageHeader
        title={t('app.screens.notificationSettings')}
        sub={t('notificationSettings.sub')}
        actions={
          <>
            {unsaved ? <span className="mute">{t('notificationSettings.unsaved')}</span> : null}
            <Button type="primary" htmlType="submit" disabled={!unsaved} loading={saving}>
              {t('ui.save')}
            </Button>
          </>
        }
      />
      {refusal && refusal.complaints.length === 0 ? (
        <p role="alert" className={styles.refusal}>
          {refusal.message}
          {refusal.name === 'StaleRevision' ? (
            <Button size="small" onClick={() => void loadLatest()}>
              {t('notificationSettings.loadLatest')}
            </Button>
          ) : null}
        </p>
      ) : null}
      {webhook.enabled || email.enabled ? null : (
        <p className={styles.inside}>
          <b>{t('notificationSettings.inside')}</b>
          {t('notificationSettings.insideWhat')}
        </p>
      )}
      <Card title={t('notificationSettings.reminders.title')} padded>
        <ReminderFields />
      </Card>
      <Card title={t('notificationSettings.webhook.title')} extra={<State on={webhook.enabled} />} padded>
        <p className={styles.what}>{t('notificationSettings.webhook.what')}</p>
        <WebhookFields hasSecret={webhook.hasSecret} />
        <TryOut channel="webhook" unsaved={unsaved} />
        <Standing standing={stored.meta.webhook} />
      </Card>
      <Card title={t('notificationSettings.email.title')} extra={<State on={email.enabled} />} padded>
        <p className={styles.what}>{t('notificationSettings.email.what')}</p>
        <EmailFields hasPassword={email.hasPassword} />
        <Recipients />
        <TryOut channel="email" unsaved={unsaved} />
        <Standing standing={stored.meta.email} />
      </Card>
    </Form>
  );
}

function State({ on }: { on: boolean }) {
  const { t } = useTranslation();
  return (
    <Tag tone={on ? 'green' : 'gray'}>{t(on ? 'notificationSettings.on' : 'notificationSettings.off')}</Tag>
  );
}
