import { signedIn } from '../../../session/strategy';

const route = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler: `paper.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('/disputes/:documentId/papers', 'find'),
    route('/disputes/:documentId/papers/:paper.pdf', 'print'),
    route('/papers', 'forms'),
    route('/papers/:paper.pdf', 'blank'),
  ],
};
