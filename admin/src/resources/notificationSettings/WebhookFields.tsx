import { Form, Input, InputNumber, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './notificationSettings.module.css';

/** Where notices are pushed to, and how the receiver knows that they are ours. */
export function WebhookFields({ hasSecret }: { hasSecret: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name={['webhook', 'enabled']}
        label={t('notificationSettings.webhook.enabled')}
        valuePropName="checked"
        layout="horizontal"
        colon={false}
      >
        <Switch />
      </Form.Item>
      <Form.Item name={['webhook', 'url']} label={t('notificationSettings.webhook.url')}>
        <Input
          autoComplete="off"
          spellCheck={false}
          inputMode="url"
          placeholder="https://oa.example.gov.cn/notices"
        />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item
          name={['webhook', 'secret']}
          label={t('notificationSettings.webhook.secret')}
          extra={t('notificationSettings.webhook.secretHint')}
        >
          <Input.Password
            autoComplete="new-password"
            placeholder={t(hasSecret ? 'notificationSettings.keep' : 'notificationSettings.notSet')}
          />
        </Form.Item>
        <Form.Item
          name={['webhook', 'retrySeconds']}
          label={t('notificationSettings.webhook.retrySeconds')}
          extra={t('notificationSettings.webhook.retryHint')}
        >
          <InputNumber className="num" style={{ width: '100%' }} precision={0} controls={false} />
        </Form.Item>
      </div>
    </>
  );
}
