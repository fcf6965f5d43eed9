import { signedIn } from '../../../session/strategy';

export default {
  routes: [{ method: 'GET', path: '/contacts', handler: 'contact-record.find', config: { auth: signedIn } }],
};
