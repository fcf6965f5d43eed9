import { signedIn } from '../../../session/strategy';

const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: string) => ({
  method,
  path,
  handler: `conference.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('GET', '/conferences', 'find'),
    route('POST', '/conferences', 'create'),
    route('GET', '/conferences/:documentId', 'findOne'),
    route('PUT', '/conferences/:documentId', 'update'),
    route('PUT', '/conferences/:documentId/agenda', 'agenda'),
    route('GET', '/conference-schedule', 'schedule'),
  ],
};
