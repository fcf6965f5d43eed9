import type { Core } from '@strapi/strapi';
import { holes } from './casework/table';
import { watchCatalogue } from './catalogue';
import { watchInForce } from './catalogue/snapshot';
import { withoutWriteEvents } from './database/withoutWriteEvents';
import { startCourier, stopCourier } from './notices/delivery/courier';
import { stopRendering } from './papers/render/renderPaper';
import { closeStockRoutes } from './session/closeStockRoutes';
import { sessionIndexes } from './session/userAttributes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    withoutWriteEvents();
    closeStockRoutes(strapi);
    Object.assign(strapi.contentType('admin::session'), { indexes: sessionIndexes });
  },

  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const found = holes();
    if (found.length > 0) throw new Error(`the table of actions has holes:\n${found.join('\n')}`);
    watchCatalogue(strapi);
    watchInForce(strapi);
    strapi.server.httpServer.once('listening', startCourier);
  },

  async destroy() {
    await stopCourier();
    await stopRendering();
  },
};
