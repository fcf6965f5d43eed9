import { Form, Input, InputNumber, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormSelect } from '../../ui/FormSelect';
import styles from './notificationSettings.module.css';

const securities = ['tls', 'starttls', 'none'] as const;

/** The mail server, and as whom it is spoken to. */
export function EmailFields({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name={['email', 'enabled']}
        label={t('notificationSettings.email.enabled')}
        valuePropName="checked"
        layout="horizontal"
        colon={false}
      >
        <Switch />
      </Form.Item>
      <div className={styles.server}>
        <Form.Item name={['email', 'host']} label={t('notificationSettings.email.host')}>
          <Input autoComplete="off" spellCheck={false} placeholder="mail.example.gov.cn" />
        </Form.Item>
        <Form.Item name={['email', 'port']} label={t('notificationSettings.email.port')}>
          <InputNumber className="num" style={{ width: '100%' }} precision={0} controls={false} />
        </Form.Item>
        <Form.Item name={['email', 'security']} label={t('notificationSettings.email.security')}>
          <FormSelect
            options={securities.map((value) => ({
              value,
              label: t(`notificationSettings.email.securities.${value}`),
            }))}
          />
        </Form.Item>
      </div>
      <div className={styles.pair}>
        <Form.Item name={['email', 'username']} label={t('notificationSettings.email.username')}>
          <Input
            autoComplete="off"
            spellCheck={false}
            placeholder={t('notificationSettings.email.noUsername')}
          />
        </Form.Item>
        <Form.Item name={['email', 'password']} label={t('notificationSettings.email.password')}>
          <Input.Password
            autoComplete="new-password"
            placeholder={t(hasPassword ? 'notificationSettings.keep' : 'notificationSettings.notSet')}
          />
        </Form.Item>
      </div>
      <Form.Item name={['email', 'from']} label={t('notificationSettings.email.from')}>
        <Input
          autoComplete="off"
          spellCheck={false}
          inputMode="email"
          placeholder="liandiao@example.gov.cn"
        />
      </Form.Item>
    </>
  );
}
