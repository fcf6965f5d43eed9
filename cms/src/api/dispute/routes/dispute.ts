import { signedIn } from '../../../session/strategy';

const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) => ({
  method,
  path,
  handler: `dispute.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('GET', '/disputes', 'find'),
    route('POST', '/disputes', 'create'),
    route('POST', '/disputes/suggest', 'suggest'),
    route('GET', '/disputes/:documentId', 'findOne'),
    route('PUT', '/disputes/:documentId', 'update'),
    route('DELETE', '/disputes/:documentId', 'discard'),
    route('POST', '/disputes/:documentId/actions/:action', 'act'),
  ],
};
