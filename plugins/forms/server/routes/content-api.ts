import type { Core } from '@strapi/strapi';

type RouteAuth = false | { scope?: string[]; strategies?: unknown[] };

/** A copy for each route: Strapi writes the route's scope into it. */
function authOf(strapi: Core.Strapi): { auth?: RouteAuth } {
  const told = strapi.config.get<RouteAuth | undefined>('plugin::forms.routeAuth');
  if (told === undefined) return {};
  return { auth: told === false ? false : { ...told, ...(told.scope ? { scope: [...told.scope] } : {}) } };
}

/** What the app asks for to draw a form; who may is the application's to say (`config.routeAuth`). */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [{ method: 'GET', path: '/:form', handler: 'forms.published', config: authOf(strapi) }],
});
