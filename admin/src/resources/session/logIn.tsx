import { useLogin } from '@refinedev/core';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { SplashScreen } from '../../app/failures/SplashScreen';
import { type Credentials, insideAddress } from '../../providers/authProvider';
import { session } from '../../providers/browserSession';
import { EntryPage } from './EntryPage';
import styles from './session.module.css';
import { useEarlierSession } from './useEarlierSession';

/** Log-in. What went wrong stands in the box, in the server's words: it never says whether the name exists (P2). */
export default function LogIn() {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const { mutate, isPending, data } = useLogin<Credentials>({ mutationOptions: { retry: false } });
  const to = address.get('to') ?? undefined;
  const trying = useEarlierSession();
  useEffect(() => {
    document.title = `${t('session.title')} · ${t('app.brand')}`;
  }, [t]);

  if (trying) return <SplashScreen />;
  if (session.token() !== null && !isPending) return <Navigate replace to={insideAddress(to)} />;
  const refusal = data?.success === false ? data.error?.message : undefined;
  return (
    <EntryPage>
      <h1>{t('session.title')}</h1>
      {address.has('ended') && !refusal ? (
        <p className={styles.notice} role="status">
          {t('session.ended')}
        </p>
      ) : null}
      {refusal ? (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      ) : null}
      <Form<Credentials>
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => mutate({ ...values, ...(to ? { to } : {}) })}
      >
        <Form.Item
          name="identifier"
          label={t('session.identifier')}
          rules={[{ required: true, whitespace: true, message: t('session.identifierMissing') }]}
        >
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus size="large" />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('session.password')}
          rules={[{ required: true, message: t('session.passwordMissing') }]}
        >
          <Input.Password autoComplete="current-password" size="large" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={isPending}>
          {t('session.submit')}
        </Button>
      </Form>
    </EntryPage>
  );
}
