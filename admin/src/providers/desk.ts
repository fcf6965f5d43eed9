import i18next from 'i18next';
import { session } from './browserSession';
import { createDataProvider } from './dataProvider';
import { createDeskClient } from './deskClient';

/** This browser's way to the server. Screens read through Refine's hooks; `desk` is for what has no resource. */
export const desk = createDeskClient(session, {
  unreachable: () => i18next.t('ui.failed.unreachable'),
  unavailable: () => i18next.t('ui.failed.unavailable'),
});

export const dataProvider = createDataProvider(desk);
