import type { NotificationSettingsAnswer, NotificationSettingsInput } from '@liandiao/cms/contract';

type Webhook = NotificationSettingsAnswer['webhook'];
type Email = NotificationSettingsAnswer['email'];

/** The settings as they stand in the form; a secret is only ever typed, never shown. */
export interface SettingsValues {
  webhook: Omit<Webhook, 'hasSecret' | 'url'> & { url: string; secret: string };
  email: Omit<Email, 'hasPassword' | 'host' | 'username' | 'from'> & {
    host: string;
    username: string;
    password: string;
    from: string;
  };
  thresholds: NotificationSettingsAnswer['thresholds'];
  quiet: boolean;
  quietHours: { from: string; until: string };
}

/** What is proposed to whoever switches quiet hours on. */
const night = { from: '20:00', until: '08:00' };

export function valuesOf({
  webhook,
  email,
  thresholds,
  quietHours,
}: NotificationSettingsAnswer): SettingsValues {
  const { hasSecret: _hasSecret, url, ...push } = webhook;
  const { hasPassword: _hasPassword, host, username, from, ...mail } = email;
  return {
    webhook: { ...push, url: url ?? '', secret: '' },
    email: { ...mail, host: host ?? '', username: username ?? '', from: from ?? '', password: '' },
    thresholds,
    quiet: quietHours !== null,
    quietHours: quietHours ?? night,
  };
}

/**
 * What is sent: only the parts that were changed, so that what somebody else changes meanwhile in another part stays.
 * A secret not typed is left out, which keeps it; without the address or the user name it belongs to, it goes.
 */
export function bodyOf(
  before: NotificationSettingsAnswer,
  values: SettingsValues,
): NotificationSettingsInput {
  const then = partsOf(valuesOf(before));
  const now = partsOf(values);
  const changed = (Object.keys(now) as (keyof typeof now)[]).filter(
    (part) => JSON.stringify(now[part]) !== JSON.stringify(then[part]),
  );
  return { ...Object.fromEntries(changed.map((part) => [part, now[part]])), revision: before.revision };
}

/** Whether anything differs from what is stored. */
export const isChanged = (before: NotificationSettingsAnswer, values: SettingsValues): boolean =>
  Object.keys(bodyOf(before, values)).length > 1;

function partsOf({ webhook, email, thresholds, quiet, quietHours }: SettingsValues) {
  const url = webhook.url.trim() || null;
  const username = email.username.trim() || null;
  return {
    webhook: {
      enabled: webhook.enabled,
      url,
      retrySeconds: webhook.retrySeconds,
      ...typed('secret', webhook.secret, url === null && !webhook.enabled),
    },
    email: {
      enabled: email.enabled,
      host: email.host.trim() || null,
      port: email.port,
      security: email.security,
      username,
      ...typed('password', email.password, username === null),
      from: email.from.trim() || null,
      recipients: (email.recipients ?? []).map((one) => ({
        unit: one?.unit ?? '',
        addresses: one?.addresses ?? [],
      })),
    },
    thresholds: {
      yellow: thresholds.yellow,
      orange: thresholds.orange,
      dueToday: thresholds.dueToday,
      red: thresholds.red,
    },
    quietHours: quiet ? { from: quietHours?.from ?? '', until: quietHours?.until ?? '' } : null,
  };
}

const typed = (name: 'secret' | 'password', value: string, belongsToNothing: boolean) =>
  value !== '' ? { [name]: value } : belongsToNothing ? { [name]: null } : {};

/** A complaint about one address of a unit stands at the control that holds them all. */
export function fieldOf(path: (string | number)[]): (string | number)[] {
  const last = path.indexOf('addresses');
  return last < 0 ? path : path.slice(0, last + 1);
}
