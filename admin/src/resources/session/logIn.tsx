import { useLogin } from '@refinedev/core';
import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { SplashScreen } from '../../app/failures/SplashScreen';
import { type Credentials, insideAddress } from '../../providers/authProvider';
import { session } from '../../providers/browserSession';
import { EntryField } from './EntryField';
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
  const [missing, complain] = useState({ identifier: false, password: false });
  useEffect(() => {
    document.title = `${t('session.title')} · ${t('app.brand')}`;
  }, [t]);

  if (trying) return <SplashScreen />;
  if (session.token() !== null && !isPending) return <Navigate replace to={insideAddress(to)} />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // read from the form: what a browser fills in by itself is not always told as a change
    const entered = new FormData(event.currentTarget);
    const identifier = String(entered.get('identifier') ?? '');
    const password = String(entered.get('password') ?? '');
    complain({ identifier: identifier.trim() === '', password: password === '' });
    if (identifier.trim() === '' || password === '') return;
    mutate({ identifier, password, ...(to ? { to } : {}) });
  };
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
      <form noValidate onSubmit={submit}>
        <EntryField
          name="identifier"
          label={t('session.identifier')}
          complaint={missing.identifier ? t('session.identifierMissing') : undefined}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          onChange={() => complain((before) => ({ ...before, identifier: false }))}
        />
        <EntryField
          name="password"
          label={t('session.password')}
          complaint={missing.password ? t('session.passwordMissing') : undefined}
          control={Input.Password}
          autoComplete="current-password"
          onChange={() => complain((before) => ({ ...before, password: false }))}
        />
        <Button type="primary" htmlType="submit" size="large" block loading={isPending}>
          {t('session.submit')}
        </Button>
      </form>
    </EntryPage>
  );
}
