import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../providers/me';
import { dropDraft, readDraft, storeDraft } from './draftStore';
import { useLeaveGuard } from './useLeaveGuard';

const pause = 400;

/**
 * Guards what is being typed under `name`: kept through reloads, warned about before leaving.
 * Call `remember(value)` on every change and `settled()` once it is saved or discarded; `restored` is what was
 * found when the screen opened. An ended session leaves without being asked: the input waits for the next log-in.
 */
export function useUnsavedInput<T>(name: string) {
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

  const { t } = useTranslation();
  useLeaveGuard(
    useCallback(() => dirty.current, []),
    t('ui.unsaved.what'),
  );

  return { restored, unsaved, remember, settled };
}
