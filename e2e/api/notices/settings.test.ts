import { describe, expect, it } from 'vitest';
import { onBothDatabases, pathsOf } from '../builders';

const PATH = '/api/notification-settings';
const WEBHOOK = { enabled: true, url: 'https://example.gov.cn/desk', secret: '不可外泄的密钥' };
const EMAIL = {
  enabled: true,
  host: 'mail.example.gov.cn',
  from: 'desk@example.gov.cn',
  username: 'desk',
  password: '邮箱密码',
  recipients: [{ unit: 'tax', addresses: ['tax@example.gov.cn'] }],
};

onBothDatabases('the settings of notices', (desk) => {
  const ask = async (method: string, body?: unknown, account = 'admin', path = PATH) =>
    desk().call(method, path, body, await desk().login(account));
  const put = (body: unknown) => ask('PUT', body);

  it('are nobody’s but the system administrator’s', async () => {
    for (const account of ['tax.clerk', 'centre.head', 'leader', 'auditor', 'security']) {
      expect((await ask('GET', undefined, account)).status).toBe(403);
      expect((await ask('PUT', {}, account)).status).toBe(403);
      expect((await ask('POST', { channel: 'webhook' }, account, `${PATH}/test`)).status).toBe(403);
    }
  });

  it('begin with every threshold on, and nothing leaving the house', async () => {
    expect((await ask('GET')).body).toEqual({
      data: {
        webhook: { enabled: false, url: null, hasSecret: false, retrySeconds: 30 },
        email: {
          enabled: false,
          host: null,
          port: 465,
          security: 'tls',
          username: null,
          hasPassword: false,
          from: null,
          recipients: [],
        },
        thresholds: { yellow: true, orange: true, dueToday: true, red: true },
        quietHours: null,
        revision: 0,
      },
      meta: {
        webhook: { waiting: 0, failed: 0, lastSentAt: null, lastError: null },
        email: { waiting: 0, failed: 0, lastSentAt: null, lastError: null },
      },
    });
  });

  it.each([
    [{ webhook: { ...WEBHOOK, url: null } }, ['webhook.url']],
    [{ webhook: { ...WEBHOOK, url: 'ftp://x' } }, ['webhook.url']],
    [{ webhook: { enabled: true, url: WEBHOOK.url } }, ['webhook.secret']],
    [{ webhook: { ...WEBHOOK, secret: '' } }, ['webhook.secret']],
    [{ webhook: { ...WEBHOOK, retrySeconds: 0 } }, ['webhook.retrySeconds']],
    [{ email: { ...EMAIL, host: null, from: null } }, ['email.host', 'email.from']],
    [{ email: { ...EMAIL, recipients: [] } }, ['email.recipients']],
    [{ email: { ...EMAIL, port: 70000 } }, ['email.port']],
    [{ email: { ...EMAIL, password: undefined } }, ['email.password']],
    [{ email: { ...EMAIL, from: 'desk' } }, ['email.from']],
    [
      { email: { ...EMAIL, recipients: [{ unit: 'nowhere', addresses: ['a@b.cn'] }] } },
      ['email.recipients.0.unit'],
    ],
    [
      { email: { ...EMAIL, recipients: [...EMAIL.recipients, ...EMAIL.recipients] } },
      ['email.recipients.1.unit'],
    ],
    [
      { email: { ...EMAIL, recipients: [{ unit: 'tax', addresses: ['x'] }] } },
      ['email.recipients.0.addresses.0'],
    ],
    [{ thresholds: { yellow: true } }, ['thresholds.orange', 'thresholds.dueToday', 'thresholds.red']],
    [{ quietHours: { from: '25:00', until: '8' } }, ['quietHours.from', 'quietHours.until']],
    [{ nonsense: 1 }, ['nonsense']],
  ])('refuse %j, naming the fields', async (body, paths) => {
    const answer = await put(body);
    expect(answer.status).toBe(400);
    expect(pathsOf(answer)).toEqual(paths);
    for (const { message } of answer.body.error.details.errors) expect(message).toMatch(/[\u4e00-\u9fff]/);
  });

  it('keep secrets to themselves, and keep them when they are not sent again', async () => {
    const set = await put({ data: { webhook: WEBHOOK, email: EMAIL } });
    expect(set.status).toBe(200);
    expect(set.body.data).toMatchObject({
      webhook: { enabled: true, hasSecret: true },
      email: { hasPassword: true, username: 'desk' },
      revision: 1,
    });
    for (const answer of [set, await ask('GET')]) {
      expect(answer.text).not.toContain(WEBHOOK.secret);
      expect(answer.text).not.toContain(EMAIL.password);
    }
    const kept = await put({ webhook: { enabled: true, url: WEBHOOK.url } });
    expect(kept.body.data.webhook).toMatchObject({ enabled: true, hasSecret: true, retrySeconds: 30 });
    expect(kept.body.data.email).toMatchObject({ hasPassword: true, host: EMAIL.host });
    const removed = await put({ webhook: { enabled: false, url: null, secret: null } });
    expect(removed.body.data.webhook).toMatchObject({ enabled: false, hasSecret: false });
  });

  it('tell who comes second that somebody else has changed them', async () => {
    const { revision } = (await ask('GET')).body.data;
    const quietHours = { from: '20:00', until: '08:00' };
    expect((await put({ quietHours, revision })).status).toBe(200);
    const second = await put({ quietHours: null, revision });
    expect(second.status).toBe(409);
    expect(second.body.error.message).toContain('刚被别人修改');
    expect((await ask('GET')).body.data.quietHours).toEqual(quietHours);
  });

  describe('tried out', () => {
    const tryOut = (body: unknown) => ask('POST', body, 'admin', `${PATH}/test`);

    it.each([[{}], [{ channel: 'pigeon' }], [{ channel: 'email' }], [{ channel: 'email', to: 'x' }], [null]])(
      'refuse %j',
      async (body) => expect((await tryOut(body)).status).toBe(400),
    );

    it('say what is missing', async () => {
      await put({ webhook: { enabled: false, url: null, secret: null } });
      const answer = await tryOut({ channel: 'webhook' });
      expect(answer.status).toBe(400);
      expect(pathsOf(answer)).toEqual(['webhook.url']);
    });

    it('say why it did not arrive', async () => {
      await put({ webhook: { enabled: false, url: 'http://127.0.0.1:9/', secret: 'x' } });
      expect((await tryOut({ channel: 'webhook' })).body.data).toEqual({
        delivered: false,
        reason: '连接不上接收地址，请检查地址和网络。',
      });
      await put({ email: { ...EMAIL, host: '127.0.0.1', port: 9, security: 'none' } });
      const mail = await tryOut({ channel: 'email', to: 'a@example.gov.cn' });
      expect(mail.body.data).toEqual({
        delivered: false,
        reason: expect.stringContaining('连接不上邮件服务器'),
      });
    });
  });
});
