import bootstrap from './bootstrap';
import contentTypes from './content-types';
import controllers from './controllers';
import destroy from './destroy';
import middlewares from './middlewares';
import register from './register';
import contentApi from './routes/content-api';
import services from './services';

export type { AuditApplication } from './application';
export { type Guard, installGuard } from './database/guard';
export type { TrailService } from './services/trail';
export type { AuditConfig } from './settings';
export type { Described } from './trail/described';

export default {
  register,
  bootstrap,
  destroy,
  contentTypes,
  controllers,
  services,
  middlewares,
  routes: { 'content-api': contentApi },
};
