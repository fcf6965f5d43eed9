import type { Core } from '@strapi/strapi';

/** Strapi's own plugins whose public routes nobody here calls: files, translations and mail have doors of our own. */
const closed = ['upload', 'i18n', 'email', 'content-releases', 'review-workflows', 'content-type-builder'];

/** Takes the stock plugins' routes off /api before they are registered: what does not exist needs no guard. */
export function closeStockRoutes(strapi: Core.Strapi): void {
  for (const name of closed) {
    const routes: unknown = strapi.plugins[name]?.routes;
    if (routes && typeof routes === 'object' && 'content-api' in routes) {
      Object.assign(routes, { 'content-api': { type: 'content-api', routes: [] } });
    }
  }
}
