import { Refine } from '@refinedev/core';
import routerProvider from '@refinedev/react-router';
import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import zhCN from 'antd/es/locale/zh_CN';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { authProvider } from '../providers/authProvider';
import { dataProvider } from '../providers/desk';
import { DeskError } from '../providers/deskError';
import { i18nProvider } from '../providers/language';
import { notificationProvider } from '../providers/notification';
import { resources } from './resources';
import { antdTheme } from './theme/antdTheme';
import { useMode } from './theme/themeMode';

/** The outermost element: theme, language, notices and Refine around whatever the address shows. */
export function Desk() {
  const mode = useMode();
  const theme = useMemo(() => antdTheme(mode), [mode]);
  return (
    <ConfigProvider theme={theme} locale={useAntdLocale()} button={{ autoInsertSpace: false }}>
      <App component={false} notification={{ placement: 'bottomRight', duration: 5 }}>
        <WithRefine />
      </App>
    </ConfigProvider>
  );
}

function WithRefine() {
  const { notification } = App.useApp();
  const notices = useMemo(() => notificationProvider(notification), [notification]);
  return (
    <Refine
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      notificationProvider={notices}
      routerProvider={routerProvider}
      resources={resources}
      options={options}
    >
      <Outlet />
    </Refine>
  );
}

const options = {
  // security.md P12: nothing goes to a foreign address
  disableTelemetry: true,
  disableRouteChangeHandler: true,
  reactQuery: {
    clientConfig: {
      defaultOptions: {
        queries: {
          staleTime: 5_000,
          retry: (count: number, error: unknown) =>
            error instanceof DeskError && error.statusCode === 0 && count < 2,
        },
      },
    },
  },
};

/** Ant Design's own words; English is fetched when it is chosen. */
function useAntdLocale(): Locale {
  const { i18n } = useTranslation();
  const [english, setEnglish] = useState<Locale>();
  useEffect(() => {
    if (i18n.language === 'en')
      void import('antd/es/locale/en_US').then((words) => setEnglish(words.default));
  }, [i18n.language]);
  return i18n.language === 'en' && english ? english : zhCN;
}
