import { signedIn } from '../../../session/strategy';

const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) => ({
  method,
  path,
  handler: `deputy.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('GET', '/deputies', 'find'),
    route('POST', '/deputies', 'create'),
    route('GET', '/deputies/:documentId', 'findOne'),
    route('PUT', '/deputies/:documentId', 'update'),
    route('DELETE', '/deputies/:documentId', 'remove'),
    route('GET', '/accounts/:documentId/work', 'work'),
    route('POST', '/accounts/:documentId/hand-over', 'handOver'),
  ],
};
