import { signedIn } from '../../../session/strategy';

export default {
  routes: [{ method: 'GET', path: '/assistances', handler: 'assistance.find', config: { auth: signedIn } }],
};
