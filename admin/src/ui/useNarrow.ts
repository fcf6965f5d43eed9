import { useSyncExternalStore } from 'react';

/** The width below which screens become one column; the same stands in the style sheets. */
const narrow = '(max-width: 768px)';

/** Whether the window is as narrow as a telephone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
}

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(narrow);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
