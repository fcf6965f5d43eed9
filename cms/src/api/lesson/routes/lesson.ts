import { signedIn } from '../../../session/strategy';

const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: string) => ({
  method,
  path,
  handler: `lesson.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('GET', '/lessons', 'find'),
    route('POST', '/lessons', 'create'),
    route('GET', '/lessons/:documentId', 'findOne'),
    route('PUT', '/lessons/:documentId', 'update'),
  ],
};
