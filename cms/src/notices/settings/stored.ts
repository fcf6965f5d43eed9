import type { Knex } from 'knex';
import { integerOf, jsonOf } from '../../catalogue/columns';
import type { NotificationSettingsAnswer, Threshold } from '../../contract';

/** The settings as they are stored; secrets are sealed. */
export interface StoredSettings {
  webhook: Omit<NotificationSettingsAnswer['webhook'], 'hasSecret'> & { secret: string | null };
  email: Omit<NotificationSettingsAnswer['email'], 'hasPassword'> & { password: string | null };
  thresholds: Record<Threshold, boolean>;
  quietHours: NotificationSettingsAnswer['quietHours'];
  revision: number;
}

/** How it is before anybody has set anything: people are reminded on every threshold, nothing leaves the house. */
const unset: StoredSettings = {
  webhook: { enabled: false, url: null, secret: null, retrySeconds: 30 },
  email: {
    enabled: false,
    host: null,
    port: 465,
    security: 'tls',
    username: null,
    password: null,
    from: null,
    recipients: [],
  },
  thresholds: { yellow: true, orange: true, dueToday: true, red: true },
  quietHours: null,
  revision: 0,
};

/** The one row there is. */
export const KEY = 'desk';

/** @param knex inside a transaction, that transaction */
export async function readSettings(knex: Knex): Promise<StoredSettings> {
  const row = await knex('notification_settings').where({ key: KEY }).first();
  if (!row) return unset;
  return {
    webhook: { ...unset.webhook, ...jsonOf<object>(row.webhook, {}) },
    email: { ...unset.email, ...jsonOf<object>(row.email, {}) },
    thresholds: { ...unset.thresholds, ...jsonOf<object>(row.thresholds, {}) },
    quietHours: jsonOf<StoredSettings['quietHours']>(row.quiet_hours, null),
    revision: integerOf(row.revision) ?? 0,
  };
}
