import { signedIn } from '../../../session/strategy';

export default {
  routes: [{ method: 'GET', path: '/agenda-items', handler: 'agenda-item.find', config: { auth: signedIn } }],
};
