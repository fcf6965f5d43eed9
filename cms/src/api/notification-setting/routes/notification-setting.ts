import { signedIn } from '../../../session/strategy';

const path = '/notification-settings';

export default {
  routes: [
    { method: 'GET', path, handler: 'notification-setting.find', config: { auth: signedIn } },
    { method: 'PUT', path, handler: 'notification-setting.update', config: { auth: signedIn } },
    {
      method: 'POST',
      path: `${path}/test`,
      handler: 'notification-setting.test',
      config: { auth: signedIn },
    },
  ],
};
