import { createTransport } from 'nodemailer';
import { unseal } from '../settings/seal';
import type { StoredSettings } from '../settings/stored';
import type { Digest } from './digest';

type Email = StoredSettings['email'];

/** A mail server that has not answered by then is not there (ms). */
const TIMEOUT = 10_000;

/** How the server is spoken to; nothing but what the administrator set. */
function transport({ host, port, security, username, password }: Email) {
  const auth = username
    ? { user: username, pass: password === null ? '' : (unseal(password) ?? '') }
    : undefined;
  return createTransport({
    host: host ?? '',
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(auth ? { auth } : {}),
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/**
 * Sends one mail.
 * @param id names the mail: a repetition has the same, so that mail programs show it once
 * @returns undefined when the server took it, else why not, as a sentence
 */
export async function sendMail(
  email: Email,
  to: readonly string[],
  digest: Digest,
  id: string,
): Promise<string | undefined> {
  const mailer = transport(email);
  const domain = email.from?.split('@').at(-1) ?? 'localhost';
  try {
    await mailer.sendMail({
      from: email.from ?? '',
      to: [...to],
      subject: digest.subject,
      text: digest.text,
      messageId: `<${id}@${domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return undefined;
  } catch (error) {
    return sentences[(error as { code?: string }).code ?? ''] ?? '邮件服务器没有收下邮件，请检查邮件设置。';
  } finally {
    mailer.close();
  }
}

/** What goes wrong, by nodemailer's codes. */
const sentences: Readonly<Record<string, string>> = {
  ECONNECTION: '连接不上邮件服务器，请检查服务器地址、端口和网络。',
  EDNS: '找不到邮件服务器，请检查服务器地址。',
  ESOCKET: '连接不上邮件服务器，请检查地址、端口和加密方式。',
  ETIMEDOUT: '邮件服务器没有应答，请检查服务器地址和端口。',
  ETLS: '邮件服务器不支持所选的加密方式，请更换。',
  EAUTH: '邮件服务器不接受用户名或密码，请检查。',
  EENVELOPE: '邮件服务器不接受发件或收件地址，请检查。',
};
