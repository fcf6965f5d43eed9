import { useEffect, useRef } from 'react';

/**
 * Ctrl-Enter (on a Mac ⌘-Enter) submits from wherever the person types. It is caught on the way down: an open list of
 * choices would take the Enter for itself.
 */
export function useSubmitKey(submit: () => void): void {
  const latest = useRef(submit);
  latest.current = submit;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}
