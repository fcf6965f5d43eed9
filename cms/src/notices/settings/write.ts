import type { Knex } from 'knex';
import { requirePower } from '../../administration/powers';
import { newId } from '../../casework/newId';
import { readInput } from '../../casework/readInput';
import { badInput, type FieldError, staleRevision } from '../../casework/refusals';
import { inTransaction } from '../../casework/transaction';
import { catalogue } from '../../catalogue';
import { type NotificationSettingsInput, notificationSettings } from '../../contract';
import { sent } from '../../registers/writing';
import type { DeskUser } from '../../session/deskUser';
import { trail } from '../../trail/trail';
import { knock } from '../delivery/courier';
import { startAnew } from '../delivery/standing';
import { settingsAnswer } from './answer';
import { seal } from './seal';
import { KEY, readSettings, type StoredSettings } from './stored';

/** GET /api/notification-settings */
export async function showSettings(user: DeskUser) {
  requirePower(user, 'systemAdministrator');
  return settingsAnswer(await readSettings(strapi.db.connection));
}

/**
 * PUT /api/notification-settings: parts left out stay, secrets left out stay.
 * @throws Refusal 403, 409 when somebody else has changed them meanwhile, 400 with every field named
 */
export async function writeSettings(body: unknown, user: DeskUser) {
  requirePower(user, 'systemAdministrator');
  const { input, errors } = readInput(notificationSettings, sent(body));
  if (!input) throw badInput(errors);
  const written = await inTransaction(async (trx) => {
    const before = await readSettings(trx);
    if (input.revision !== undefined && input.revision !== before.revision) throw staleSettings();
    const after = { ...merged(before, input), revision: before.revision + 1 };
    const wrong = await settingErrors(after, trx);
    if (wrong.length > 0) throw badInput(wrong);
    await store(trx, before, after);
    if (input.webhook) await startAnew(trx, 'webhook', after.webhook.enabled);
    if (input.email) await startAnew(trx, 'email', after.email.enabled);
    return after;
  });
  knock();
  return settingsAnswer(written);
}

const staleSettings = () => {
  const refusal = staleRevision([]);
  refusal.message = '通知设置刚被别人修改，请刷新后再改，您填写的内容没有丢失。';
  return refusal;
};

/** A secret that is not sent stays, null removes it, a text replaces it. */
const secretAfter = (before: string | null, sent: string | null | undefined): string | null =>
  sent === undefined ? before : sent === null ? null : seal(sent);

function merged(
  before: StoredSettings,
  { webhook, email, thresholds, quietHours }: NotificationSettingsInput,
) {
  return {
    webhook: webhook
      ? { ...webhook, secret: secretAfter(before.webhook.secret, webhook.secret) }
      : before.webhook,
    email: email ? { ...email, password: secretAfter(before.email.password, email.password) } : before.email,
    thresholds: thresholds ?? before.thresholds,
    quietHours: quietHours === undefined ? before.quietHours : quietHours,
  };
}

async function settingErrors({ webhook, email }: StoredSettings, trx: Knex): Promise<FieldError[]> {
  const { units } = await catalogue(trx);
  const codes = email.recipients.map(({ unit }) => unit);
  const needed = (missing: boolean, path: string, message: string) => (missing ? [{ path, message }] : []);
  return [
    ...needed(webhook.enabled && webhook.url === null, 'webhook.url', '启用推送须填写接收地址。'),
    ...needed(
      webhook.enabled && webhook.secret === null,
      'webhook.secret',
      '启用推送须填写签名密钥，接收方凭它核对来源。',
    ),
    ...needed(email.enabled && email.host === null, 'email.host', '启用邮件须填写邮件服务器地址。'),
    ...needed(email.enabled && email.from === null, 'email.from', '启用邮件须填写发件地址。'),
    ...needed(
      email.enabled && email.recipients.length === 0,
      'email.recipients',
      '启用邮件须至少填写一个单位的收件地址。',
    ),
    ...needed(
      email.username !== null && email.username !== '' && email.password === null,
      'email.password',
      '填写了用户名，还须填写密码。',
    ),
    ...codes.flatMap((code, index) => [
      ...needed(!units.has(code), `email.recipients.${index}.unit`, '没有这个单位，请重新选择。'),
      ...needed(
        codes.indexOf(code) < index,
        `email.recipients.${index}.unit`,
        '此单位已填写过，请把收件地址合在一处。',
      ),
    ]),
  ];
}

async function store(trx: Knex, before: StoredSettings, after: StoredSettings): Promise<void> {
  const now = new Date();
  const stored = await trx('notification_settings').where({ key: KEY }).first();
  const row = {
    webhook: JSON.stringify(after.webhook),
    email: JSON.stringify(after.email),
    thresholds: JSON.stringify(after.thresholds),
    quiet_hours: after.quietHours === null ? null : JSON.stringify(after.quietHours),
    revision: after.revision,
    updated_at: now,
  };
  const changed =
    before.revision === 0
      ? await trx('notification_settings')
          .insert({ ...row, key: KEY, document_id: newId(), created_at: now, published_at: now })
          .onConflict('key')
          .ignore()
          .returning('document_id')
      : await trx('notification_settings')
          .where({ key: KEY, revision: before.revision })
          .update(row)
          .returning('document_id');
  if (changed.length === 0) throw staleSettings();
  trail().touch('api::notification-setting.notification-setting', changed[0].document_id, stored ?? null);
}
