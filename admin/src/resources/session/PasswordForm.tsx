import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { session } from '../../providers/browserSession';
import { desk } from '../../providers/desk';
import { DeskError, toFormFields } from '../../providers/deskError';
import { PasswordRules } from './PasswordRules';
import { rulesMet } from './rulesMet';
import styles from './session.module.css';

interface Fields {
  currentPassword: string;
  password: string;
  repeated: string;
}

/** Present and new password, with the rules shown as they are met. */
export function PasswordForm({ username, onChanged }: { username: string; onChanged: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const [refusal, setRefusal] = useState<string>();
  const [changing, setChanging] = useState(false);

  async function change({ currentPassword, password }: Fields) {
    setRefusal(undefined);
    setChanging(true);
    try {
      const body = { currentPassword, password, passwordConfirmation: password };
      const answer = await desk<{ jwt?: string }>('/auth/change-password', { method: 'POST', body });
      if (answer?.jwt) session.begin(answer.jwt);
      form.resetFields();
      onChanged();
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      form.setFields(
        toFormFields(error).filter(
          ({ name }) => name[0] === 'currentPassword' || name[0] === 'password',
        ) as never,
      );
      setRefusal(error.message);
    } finally {
      setChanging(false);
    }
  }

  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => void change(values)}
    >
      {refusal ? (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      ) : null}
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <Form.Item
        name="currentPassword"
        label={t('session.current')}
        rules={[{ required: true, message: t('session.passwordMissing') }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('session.next')}
        validateTrigger="onBlur"
        rules={[
          {
            validator: (_rule, password: string) =>
              mustMeetRules(password ?? '', username, t('session.rules.notMet')),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeated"
        label={t('session.repeat')}
        dependencies={['password']}
        rules={[
          ({ getFieldValue }) => ({
            validator: async (_rule, repeated: string) => {
              if (repeated !== getFieldValue('password')) throw new Error(t('session.repeatDiffers'));
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item shouldUpdate noStyle>
        {({ getFieldValue }) => (
          <PasswordRules
            holds={rulesMet(getFieldValue('password') ?? '', getFieldValue('repeated') ?? '', username)}
          />
        )}
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={changing}>
        {t('session.change')}
      </Button>
    </Form>
  );
}

async function mustMeetRules(password: string, username: string, message: string): Promise<void> {
  const { length, classes, name } = rulesMet(password, password, username);
  if (!(length && classes && name)) throw new Error(message);
}
