import { signedIn } from '../../../session/strategy';

const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: string) => ({
  method,
  path,
  handler: `boundary-decision.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('GET', '/boundary-decisions', 'find'),
    route('POST', '/boundary-decisions', 'create'),
    route('GET', '/boundary-decisions/:documentId', 'findOne'),
    route('PUT', '/boundary-decisions/:documentId', 'update'),
  ],
};
