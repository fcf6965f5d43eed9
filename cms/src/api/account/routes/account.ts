import { signedIn } from '../../../session/strategy';

export default {
  routes: [
    { method: 'GET', path: '/users', handler: 'account.find', config: { auth: signedIn } },
    { method: 'POST', path: '/users', handler: 'account.create', config: { auth: signedIn } },
    { method: 'GET', path: '/users/:documentId', handler: 'account.findOne', config: { auth: signedIn } },
    { method: 'PUT', path: '/users/:documentId', handler: 'account.update', config: { auth: signedIn } },
    {
      method: 'POST',
      path: '/users/:documentId/reset-password',
      handler: 'account.resetPassword',
      config: { auth: signedIn },
    },
  ],
};
