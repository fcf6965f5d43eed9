import contentTypes from './content-types';
import controllers from './controllers';
import contentApi from './routes/content-api';
import services from './services';

export type { Checker, Lists } from './services/checker';
export type { FormVersion } from './services/versions';

export default { contentTypes, controllers, services, routes: { 'content-api': contentApi } };
