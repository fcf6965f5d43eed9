import { signedIn } from '../../../session/strategy';

export default {
  routes: [
    { method: 'GET', path: '/units', handler: 'unit.find', config: { auth: signedIn } },
    { method: 'POST', path: '/units', handler: 'unit.create', config: { auth: signedIn } },
    { method: 'GET', path: '/units/:documentId', handler: 'unit.findOne', config: { auth: signedIn } },
    { method: 'PUT', path: '/units/:documentId', handler: 'unit.update', config: { auth: signedIn } },
  ],
};
