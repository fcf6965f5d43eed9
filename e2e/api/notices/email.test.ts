import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../desk';
import { APPLICANT, aDispute } from '../builders';
import { startMailbox } from './mailbox';
import { eventually } from './noticesFor';

const PATH = '/api/notification-settings';

describe.each(['sqlite', 'postgres'] as const)('notices by mail (%s)', (database) => {
  let desk: Desk;
  let mailbox: Awaited<ReturnType<typeof startMailbox>>;
  const put = async (body: unknown) => desk.call('PUT', PATH, body, await desk.login('admin'));
  const standing = async () =>
    (await desk.call('GET', PATH, undefined, await desk.login('admin'))).body.meta.email;
  const recipients = [{ unit: 'tax', addresses: ['tax@example.gov.cn', 'tax2@example.gov.cn'] }];

  beforeAll(async () => {
    mailbox = await startMailbox();
    desk = await startDesk({
      database,
      now: '2026-11-20T12:00:00+08:00',
      env: { LIANDIAO_SWEEP_MINUTES: '0.05' },
    });
  });
  afterAll(async () => {
    await desk?.stop();
    await mailbox?.stop();
  });

  it('are gathered into one for a unit and a round, without names', async () => {
    // quiet, so that all of them are there when the first round may send
    const set = await put({
      email: { ...mailbox.settings, recipients },
      quietHours: { from: '00:00', until: '23:59' },
    });
    expect(set.status).toBe(200);
    const made = [];
    for (let each = 0; each < 3; each += 1) made.push(await aDispute(desk).to('awaitingSignature'));
    await eventually(standing, ({ waiting }) => waiting >= 3);
    expect(mailbox.mails).toEqual([]);
    await put({ quietHours: null });
    const [mail] = await eventually(
      () => mailbox.mails,
      (mails) => mails.length > 0,
    );
    expect(mail).toMatchObject({
      from: 'desk@example.gov.cn',
      to: ['tax@example.gov.cn', 'tax2@example.gov.cn'],
      subject: expect.stringMatching(/^【联调】县税务局有 \d+ 条消息$/),
    });
    for (const { number } of made) expect(mail?.text).toContain(`${number}　城关镇转来一件争议，请签收`);
    expect(mail?.text).not.toContain(APPLICANT.name);
    expect(mail?.text).not.toContain('欠缴养老保险费');
    expect(mail?.headers).toContain('Auto-Submitted: auto-generated');
    await eventually(standing, ({ waiting }) => waiting === 0);
    expect(mailbox.mails).toHaveLength(1);
  });

  it('that are not taken wait, and the administrator sees why', async () => {
    mailbox.refuse(true);
    await aDispute(desk).to('awaitingSignature');
    await eventually(standing, ({ lastError }) => lastError !== null);
    expect(await standing()).toMatchObject({ failed: 0 });
    mailbox.refuse(false);
    const before = mailbox.mails.length;
    await put({ email: { ...mailbox.settings, recipients } });
    await eventually(
      () => mailbox.mails,
      (mails) => mails.length > before,
    );
  });

  it('with a wrong password say so', async () => {
    await put({ email: { ...mailbox.settings, password: 'wrong', recipients } });
    const answer = await desk.call(
      'POST',
      `${PATH}/test`,
      { channel: 'email', to: 'a@example.gov.cn' },
      await desk.login('admin'),
    );
    expect(answer.body.data).toEqual({
      delivered: false,
      reason: '邮件服务器不接受用户名或密码，请检查。',
    });
  });

  it('can be tried out', async () => {
    await put({ email: { ...mailbox.settings, recipients } });
    const answer = await desk.call(
      'POST',
      `${PATH}/test`,
      { channel: 'email', to: 'someone@example.gov.cn' },
      await desk.login('admin'),
    );
    expect(answer.body.data).toEqual({ delivered: true, reason: null });
    expect(mailbox.mails.at(-1)).toMatchObject({ to: ['someone@example.gov.cn'], subject: '测试邮件' });
  });
});
