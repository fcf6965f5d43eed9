import contentTypes from './content-types';
import controllers from './controllers';
import register from './register';
import contentApi from './routes/content-api';
import services from './services';

export type { InForce, InForceService } from './services/in-force';
export type { ReplayService } from './services/replay';
export type { CaseFactsSource, Moved, Replayed } from './types';

export default { register, contentTypes, controllers, services, routes: { 'content-api': contentApi } };
