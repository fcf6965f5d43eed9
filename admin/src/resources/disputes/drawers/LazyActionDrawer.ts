import { lazy } from 'react';
import { withWords } from '../../../providers/language';

/** The drawer of any deed, fetched with its words when the first one is begun. */
export const LazyActionDrawer = lazy(() =>
  withWords(['deed', 'dispute', 'form', 'register'], async () => ({
    default: (await import('./ActionDrawer')).ActionDrawer,
  })),
);
