import { type ReactNode, useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMay } from '../../providers/me';
import { useHotkeys } from '../../ui/useHotkeys';
import { Palette } from './Palette';

/** The command palette and the keys that work everywhere: Ctrl/⌘-K, `/`, `N`. */
export function usePalette(): { open: () => void; element: ReactNode } {
  const [shown, setShown] = useState(false);
  const navigate = useNavigate();
  const may = useMay();
  const open = useCallback(() => setShown(true), []);
  useHotkeys({
    'mod+k': open,
    '/': () => {
      // a list has a search box of its own
      const box = document.querySelector<HTMLElement>('main [data-list-search] input');
      if (box) box.focus();
      else open();
    },
    n: () => {
      if (may('register')) void navigate('/disputes/new');
    },
  });
  const element = shown ? <Palette onClose={() => setShown(false)} /> : null;
  return { open, element };
}
