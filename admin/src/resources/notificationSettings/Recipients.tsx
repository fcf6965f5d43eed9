import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../providers/catalogue';
import styles from './notificationSettings.module.css';

/** Which unit is written to, at which addresses. */
export function Recipients() {
  const { t } = useTranslation();
  const { unitOptions } = useCatalogue();
  return (
    <fieldset className={styles.recipients}>
      <legend>{t('notificationSettings.email.recipients')}</legend>
      <p className="mute">{t('notificationSettings.email.recipientsWhat')}</p>
      <Form.List name={['email', 'recipients']}>
        {(rows, { add, remove }, { errors }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <div key={key} className={styles.recipient}>
                <Form.Item name={[name, 'unit']}>
                  <Select
                    showSearch
                    optionFilterProp="label"
                    aria-label={t('notificationSettings.email.unitOf', { count: index + 1 })}
                    placeholder={t('notificationSettings.email.unit')}
                    options={unitOptions}
                  />
                </Form.Item>
                <Form.Item name={[name, 'addresses']}>
                  <Select
                    mode="tags"
                    open={false}
                    suffixIcon={null}
                    tokenSeparators={[',', '，', ';', '；', ' ', '\n']}
                    aria-label={t('notificationSettings.email.addressesOf', { count: index + 1 })}
                    placeholder={t('notificationSettings.email.addresses')}
                  />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('notificationSettings.email.removeRecipient', { count: index + 1 })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button onClick={() => add({ unit: undefined, addresses: [] })}>
              {t('notificationSettings.email.addRecipient')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
