import type { Core } from '@strapi/strapi';

type RouteAuth = false | { scope?: string[]; strategies?: unknown[] };

/** A copy for each route: Strapi writes the route's scope into it. */
function authOf(strapi: Core.Strapi): { auth?: RouteAuth } {
  const told = strapi.config.get<RouteAuth | undefined>('plugin::deadlines.routeAuth');
  if (told === undefined) return {};
  return { auth: told === false ? false : { ...told, ...(told.scope ? { scope: [...told.scope] } : {}) } };
}

/** The routes people and the app call; who may is the application's to say (`config.routeAuth`). */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/due', handler: 'deadlines.due', config: authOf(strapi) },
    { method: 'POST', path: '/plan', handler: 'deadlines.plan', config: authOf(strapi) },
    { method: 'GET', path: '/calendar/:year', handler: 'deadlines.calendar', config: authOf(strapi) },
  ],
});
