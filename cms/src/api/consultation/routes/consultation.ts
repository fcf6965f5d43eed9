import { signedIn } from '../../../session/strategy';

const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: string) => ({
  method,
  path,
  handler: `consultation.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('GET', '/consultations', 'find'),
    route('POST', '/consultations', 'create'),
    route('GET', '/consultations/:documentId', 'findOne'),
    route('PUT', '/consultations/:documentId', 'update'),
  ],
};
