import { signedIn } from '../../../session/strategy';

export default {
  routes: [{ method: 'GET', path: '/mediations', handler: 'mediation.find', config: { auth: signedIn } }],
};
