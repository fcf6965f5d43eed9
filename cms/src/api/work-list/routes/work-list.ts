import { signedIn } from '../../../session/strategy';

export default {
  routes: [{ method: 'GET', path: '/clocks', handler: 'work-list.find', config: { auth: signedIn } }],
};
