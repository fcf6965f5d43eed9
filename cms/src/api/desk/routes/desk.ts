import { signedIn } from '../../../session/strategy';

const route = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler: `desk.${handler}`,
  config: { auth: signedIn },
});

export default {
  routes: [
    route('/catalogue', 'catalogue'),
    route('/workbench', 'workbench'),
    route('/colleagues', 'colleagues'),
  ],
};
