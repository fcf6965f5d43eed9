import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived, decoded. */
export interface Mail {
  from: string;
  to: string[];
  subject: string;
  text: string;
  headers: string;
}

const USER = 'desk';
const PASSWORD = 'mail-password';

const base64 = (text: string) => Buffer.from(text, 'base64').toString('utf8');

/** `=?UTF-8?B?…?=`, in one piece or several. */
const words = (header: string) =>
  header.replace(/\r\n\s+/g, '').replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, coded: string) => base64(coded));

function decoded(raw: string): Pick<Mail, 'subject' | 'text' | 'headers'> {
  const split = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, split);
  const body = raw.slice(split + 4);
  const subject = /^Subject: ((?:.*)(?:\r\n\s.*)*)/m.exec(headers)?.[1] ?? '';
  return {
    headers,
    subject: words(subject),
    text: /Transfer-Encoding: base64/i.test(headers) ? base64(body) : body,
  };
}

/** A real mail server that keeps what it is sent; one account, no encryption. */
export async function startMailbox() {
  const mails: Mail[] = [];
  let refusing = false;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, answer) {
      if (username === USER && password === PASSWORD) answer(null, { user: username });
      else answer(new Error('no such account'));
    },
    onData(stream, { envelope }, answer) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => {
        raw += chunk.toString();
      });
      stream.on('end', () => {
        if (refusing) return answer(new Error('the box is full'));
        mails.push({
          ...decoded(raw),
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
        });
        answer();
      });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    mails,
    /** how a desk is told of it */
    settings: {
      enabled: true,
      host: '127.0.0.1',
      port: (listening.address() as AddressInfo).port,
      security: 'none',
      username: USER,
      password: PASSWORD,
      from: 'desk@example.gov.cn',
    },
    refuse: (now: boolean) => {
      refusing = now;
    },
    stop: () => new Promise<void>((stopped) => server.close(() => stopped())),
  };
}
