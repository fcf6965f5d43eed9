import type { Core } from '@strapi/strapi';
import { routeAuth } from '../settings';

/** The routes of the trail: reading and verifying, and nothing that changes it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
    method,
    path,
    handler: `audit.${handler}`,
    config: routeAuth(strapi),
  });
  return {
    type: 'content-api',
    routes: [
      route('GET', '/entries', 'find'),
      route('GET', '/entries/:sequence', 'findOne'),
      route('GET', '/verifications', 'lastVerification'),
      route('POST', '/verifications', 'verify'),
      route('GET', '/verifications/:documentId', 'verification'),
    ],
  };
};
