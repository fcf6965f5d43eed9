import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/**
 * Asks before what was typed is left behind, by an address of the app or by closing the tab. `typed` is asked at that
 * moment, `what` says what becomes of it; an ended session leaves without being asked.
 */
export function useLeaveGuard(typed: () => boolean, what: string): void {
  const { t } = useTranslation();
  const { modal } = App.useApp();

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (typed()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [typed]);

  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      typed() && currentLocation.pathname !== nextLocation.pathname && nextLocation.pathname !== '/login',
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    modal.confirm({
      title: t('ui.unsaved.title'),
      content: what,
      okText: t('ui.unsaved.leave'),
      cancelText: t('ui.unsaved.stay'),
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    });
  }, [blocker, modal, t, what]);
}
