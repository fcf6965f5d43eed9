import { requirePower } from '../../administration/powers';
import { newId } from '../../casework/newId';
import { readInput } from '../../casework/readInput';
import { badInput } from '../../casework/refusals';
import { notificationTest } from '../../contract';
import { present } from '../../present';
import { sent } from '../../registers/writing';
import type { DeskUser } from '../../session/deskUser';
import { sendMail } from '../delivery/mail';
import { postMessage } from '../delivery/webhook';
import { unseal } from './seal';
import { readSettings, type StoredSettings } from './stored';

/**
 * POST /api/notification-settings/test: one message by what is stored, at once, also before it is switched on.
 * @returns whether it arrived, and if not, why, as a sentence
 */
export async function tryOut(
  body: unknown,
  user: DeskUser,
): Promise<{ data: { delivered: boolean; reason: string | null } }> {
  requirePower(user, 'systemAdministrator');
  const { input, errors } = readInput(notificationTest, sent(body));
  if (!input) throw badInput(errors);
  const { webhook, email } = await readSettings(strapi.db.connection);
  const failure = input.channel === 'webhook' ? await tryPost(webhook) : await tryMail(email, input.to);
  return { data: { delivered: failure === undefined, reason: failure ?? null } };
}

async function tryPost({ url, secret }: StoredSettings['webhook']): Promise<string | undefined> {
  if (url === null)
    throw badInput([{ path: 'webhook.url', message: '还没有填写接收地址，请先填写并保存。' }]);
  if (secret === null)
    throw badInput([{ path: 'webhook.secret', message: '还没有填写签名密钥，请先填写并保存。' }]);
  const key = unseal(secret);
  if (key === null) return '签名密钥无法读取，请重新填写。';
  return postMessage({ url, secret: key }, newId(), {
    kind: 'test',
    title: '测试消息',
    at: present().toISOString(),
  });
}

async function tryMail(email: StoredSettings['email'], to: string): Promise<string | undefined> {
  if (email.host === null || email.from === null)
    throw badInput([{ path: 'email.host', message: '还没有填写邮件服务器和发件地址，请先填写并保存。' }]);
  return sendMail(email, [to], { subject: '测试邮件', text: '收到这封邮件，说明邮件设置可用。' }, newId());
}
