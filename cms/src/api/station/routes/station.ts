import { signedIn } from '../../../session/strategy';

export default {
  routes: [{ method: 'GET', path: '/stations', handler: 'station.find', config: { auth: signedIn } }],
};
