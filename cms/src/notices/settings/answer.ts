import type { DeliveryStanding, NotificationSettingsAnswer } from '../../contract';
import { standingOf } from '../delivery/standing';
import type { StoredSettings } from './stored';

/** The settings as an administrator reads them: of a secret only whether there is one. */
export const shownSettings = ({
  webhook: { secret, ...webhook },
  email: { password, ...email },
  ...rest
}: StoredSettings): NotificationSettingsAnswer => ({
  ...rest,
  webhook: { ...webhook, hasSecret: secret !== null },
  email: { ...email, hasPassword: password !== null },
});

/** `GET` and `PUT /api/notification-settings`. */
export async function settingsAnswer(settings: StoredSettings): Promise<{
  data: NotificationSettingsAnswer;
  meta: { webhook: DeliveryStanding; email: DeliveryStanding };
}> {
  return {
    data: shownSettings(settings),
    meta: { webhook: await standingOf('webhook'), email: await standingOf('email') },
  };
}
