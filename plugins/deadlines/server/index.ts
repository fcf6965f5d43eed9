import bootstrap from './bootstrap';
import contentTypes from './content-types';
import controllers from './controllers';
import destroy from './destroy';
import register from './register';
import contentApi from './routes/content-api';
import services from './services';

export type { InForce, InForceService } from './services/in-force';
export type { LeaseService } from './services/lease';
export type { ReplayService } from './services/replay';
export type { CaseFactsSource, Moved, Reminder, RemindersTarget, Replayed } from './types';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes,
  controllers,
  services,
  routes: { 'content-api': contentApi },
};
