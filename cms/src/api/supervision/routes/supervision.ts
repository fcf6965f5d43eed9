import { signedIn } from '../../../session/strategy';

const route = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler: `supervision.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('/supervisions', 'find'),
    route('/supervision/board', 'board'),
    route('/supervision/clocks', 'clocks'),
  ],
};
