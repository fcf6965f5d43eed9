import { signedIn } from '../../../session/strategy';

export default {
  routes: [
    { method: 'GET', path: '/employers', handler: 'employer.find', config: { auth: signedIn } },
    {
      method: 'GET',
      path: '/employers/:documentId',
      handler: 'employer.findOne',
      config: { auth: signedIn },
    },
  ],
};
