import { signedIn } from '../../../session/strategy';

export default {
  routes: [{ method: 'GET', path: '/transfers', handler: 'transfer.find', config: { auth: signedIn } }],
};
