import { useIsAuthenticated } from '@refinedev/core';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { SplashScreen } from '../../app/failures/SplashScreen';
import { logOut } from '../../app/shell/logOut';
import { useDeskQuery } from '../../providers/deskQuery';
import type { Me } from '../../providers/me';
import { EntryPage } from './EntryPage';
import { PasswordForm } from './PasswordForm';
import styles from './session.module.css';

/** The forced first change (P1): nothing else opens before it is done. */
export default function FirstPassword() {
  const { data: session } = useIsAuthenticated();
  if (!session) return <SplashScreen />;
  return session.authenticated ? <Change /> : <Navigate replace to="/login" />;
}

function Change() {
  const { t } = useTranslation();
  const { answer } = useDeskQuery<{ data: Me }>('/me');
  const navigate = useNavigate();
  const client = useQueryClient();
  if (!answer) return <SplashScreen />;
  return (
    <EntryPage>
      <h1>{t('session.mustChange')}</h1>
      <p className={styles.lead}>{t('session.mustChangeWhat')}</p>
      <PasswordForm
        username={answer.data.username}
        onChanged={() => {
          client.clear();
          void navigate('/', { replace: true });
        }}
      />
      <Button type="link" style={{ padding: 0, marginTop: 12 }} onClick={() => void logOut()}>
        {t('app.user.logOut')}
      </Button>
    </EntryPage>
  );
}
