import { useIsAuthenticated } from '@refinedev/core';
import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { type Catalogue, CatalogueContext } from '../providers/catalogue';
import { useDeskQuery } from '../providers/deskQuery';
import { type Me, MeContext } from '../providers/me';
import { FailedPage } from './failures/FailedPage';
import { SplashScreen } from './failures/SplashScreen';
import { Shell } from './shell/Shell';

/** The part of the app behind the log-in: it waits for the session, the person and the catalogue. */
export function SignedIn() {
  const { data: session, isLoading, isError, refetch } = useIsAuthenticated();
  if (isError) return <FailedPage onRetry={() => void refetch()} />;
  if (isLoading || !session) return <SplashScreen />;
  if (!session.authenticated) return <Navigate replace to={session.redirectTo ?? '/login'} />;
  return <WithPerson />;
}

function WithPerson() {
  const me = useDeskQuery<{ data: Me }>('/me');
  const mustChange = me.answer?.data.mustChangePassword === true;
  const catalogue = useDeskQuery<{ data: Catalogue }>('/catalogue', undefined, {
    enabled: me.answer !== undefined && !mustChange,
    every: 10 * 60_000,
  });
  const systemName = catalogue.answer?.data.county.systemName;
  useEffect(() => {
    if (systemName) document.title = systemName;
  }, [systemName]);

  if (mustChange) return <Navigate replace to="/password" />;
  const failed = (me.answer ? undefined : me.error) ?? (catalogue.answer ? undefined : catalogue.error);
  if (failed)
    return <FailedPage error={failed} onRetry={() => void (me.answer ? catalogue : me).refetch()} />;
  if (!me.answer || !catalogue.answer) return <SplashScreen />;
  return (
    <MeContext.Provider value={me.answer.data}>
      <CatalogueContext.Provider value={catalogue.answer.data}>
        <Shell />
      </CatalogueContext.Provider>
    </MeContext.Provider>
  );
}
