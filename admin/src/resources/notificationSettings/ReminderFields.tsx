import { type Threshold, thresholds } from '@liandiao/cms/contract';
import { Checkbox, Form, Input, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './notificationSettings.module.css';

/** At which nearness people are reminded, and when nothing is sent. */
export function ReminderFields() {
  const { t } = useTranslation();
  const quiet = Form.useWatch('quiet') as boolean | undefined;
  const name = (one: Threshold) => t(`notificationSettings.reminders.threshold.${one}`);
  return (
    <>
      <fieldset className={styles.thresholds}>
        <legend>{t('notificationSettings.reminders.thresholds')}</legend>
        {thresholds.map((one) => (
          <Form.Item key={one} name={['thresholds', one]} valuePropName="checked" noStyle>
            <Checkbox>{name(one)}</Checkbox>
          </Form.Item>
        ))}
      </fieldset>
      <div className={styles.quiet}>
        <Form.Item
          name="quiet"
          label={t('notificationSettings.reminders.quiet')}
          valuePropName="checked"
          layout="horizontal"
          colon={false}
        >
          <Switch />
        </Form.Item>
        {quiet ? (
          <>
            <Form.Item name={['quietHours', 'from']} label={t('notificationSettings.reminders.from')}>
              <Input type="time" className="num" />
            </Form.Item>
            <Form.Item name={['quietHours', 'until']} label={t('notificationSettings.reminders.until')}>
              <Input type="time" className="num" />
            </Form.Item>
          </>
        ) : null}
      </div>
      <p className="mute">{t('notificationSettings.reminders.quietWhat')}</p>
    </>
  );
}
