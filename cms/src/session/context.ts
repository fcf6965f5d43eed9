import type { Core } from '@strapi/strapi';

/** A request on its way through the server, as Strapi hands it to middlewares and handlers. */
export type Context = Parameters<Core.MiddlewareHandler>[0];
