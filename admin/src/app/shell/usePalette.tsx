import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMay } from '../../providers/me';
import { useHotkeys } from '../../ui/useHotkeys';

const fetchPalette = () => import('./Palette');
const Palette = lazy(fetchPalette);
/** once the first screen has settled, so that the first letters typed are not lost to a download */
const whenSettled = 2_000;

/** The command palette and the keys that work everywhere: Ctrl/⌘-K, `/`, `N`. */
export function usePalette(): { open: () => void; element: ReactNode } {
  const [shown, setShown] = useState(false);
  const navigate = useNavigate();
  const may = useMay();
  const open = useCallback(() => setShown(true), []);
  useEffect(() => {
    const timer = setTimeout(() => void fetchPalette(), whenSettled);
    return () => clearTimeout(timer);
  }, []);
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
  const element = shown ? (
    <Suspense>
      <Palette onClose={() => setShown(false)} />
    </Suspense>
  ) : null;
  return { open, element };
}
