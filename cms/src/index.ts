import type { Core } from '@strapi/strapi';
import { closeStockRoutes } from './session/closeStockRoutes';
import { sessionIndexes } from './session/userAttributes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    closeStockRoutes(strapi);
    Object.assign(strapi.contentType('admin::session'), { indexes: sessionIndexes });
  },
};
