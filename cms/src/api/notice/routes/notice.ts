import { signedIn } from '../../../session/strategy';

export default {
  routes: [
    { method: 'GET', path: '/notices', handler: 'notice.find', config: { auth: signedIn } },
    { method: 'GET', path: '/notices/count', handler: 'notice.count', config: { auth: signedIn } },
    { method: 'POST', path: '/notices/read', handler: 'notice.read', config: { auth: signedIn } },
  ],
};
