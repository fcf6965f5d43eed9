import { App } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { useMe } from '../providers/me';
import { dropDraft, readDraft, storeDraft } from './draftStore';

const pause = 400;

/**
 * Guards what is being typed under `name`: kept through reloads, warned about before leaving.
 * Call `remember(value)` on every change and `settled()` once it is saved or discarded; `restored` is what was
 * found when the screen opened.
 */
export function useUnsavedInput<T>(name: string) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const key = `${useMe().documentId}.${name}`;
  const [restored] = useState(() => readDraft<T>(key));
  const [unsaved, setUnsaved] = useState(restored !== null);
  const dirty = useRef(unsaved);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const remember = useCallback(
    (value: T) => {
      dirty.current = true;
      setUnsaved(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => storeDraft(key, value), pause);
    },
    [key],
  );

  const settled = useCallback(() => {
    clearTimeout(timer.current);
    dirty.current = false;
    setUnsaved(false);
    dropDraft(key);
  }, [key]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      // an ended session may leave: the input waits for the next log-in
      dirty.current &&
      currentLocation.pathname !== nextLocation.pathname &&
      nextLocation.pathname !== '/login',
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    modal.confirm({
      title: t('ui.unsaved.title'),
      content: t('ui.unsaved.what'),
      okText: t('ui.unsaved.leave'),
      cancelText: t('ui.unsaved.stay'),
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    });
  }, [blocker, modal, t]);

  return { restored, unsaved, remember, settled };
}
