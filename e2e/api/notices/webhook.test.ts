import { createHmac } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../desk';
import { APPLICANT, aDispute } from '../builders';
import { eventually } from './noticesFor';
import { startReceiver } from './receiver';

const SECRET = '签名密钥';
const NOW = '2026-11-20T12:00:00+08:00';
const PATH = '/api/notification-settings';

const signature = (timestamp: string, body: string) =>
  `sha256=${createHmac('sha256', SECRET).update(`${timestamp}.${body}`).digest('hex')}`;

const without = { LIANDIAO_SWEEP_MINUTES: '0' };

async function switchOn(desk: Desk, url: string, more: object = {}) {
  const token = await desk.login('admin');
  const webhook = { enabled: true, url, secret: SECRET, retrySeconds: 1 };
  const answer = await desk.call('PUT', PATH, { webhook, ...more }, token);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer;
}

describe.each(['sqlite', 'postgres'] as const)('notices posted outside (%s)', (database) => {
  let desk: Desk;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => {
    receiver = await startReceiver();
    desk = await startDesk({ database, now: NOW, env: without });
    await switchOn(desk, receiver.url);
  });
  afterAll(async () => {
    await desk?.stop();
    await receiver?.stop();
  });
  beforeEach(() => {
    receiver.calls.length = 0;
    receiver.answers.length = 0;
  });

  const arrived = (count: number) =>
    eventually(
      () => receiver.calls,
      (calls) => calls.length >= count,
    );
  const standing = async () =>
    (await desk.call('GET', PATH, undefined, await desk.login('admin'))).body.meta.webhook;

  it('arrive signed, with what is to be done, and nobody’s name or words', async () => {
    const made = await aDispute(desk).to('awaitingSignature');
    const [call] = await arrived(1);
    expect(call?.message).toEqual({
      kind: 'transfer',
      threshold: null,
      dueOn: null,
      title: '城关镇转来一件争议，请签收',
      unit: { code: 'tax', name: '县税务局' },
      dispute: { documentId: made.documentId, number: made.number },
      at: '2026-11-20T04:00:00.000Z',
    });
    expect(call?.headers['x-liandiao-signature']).toBe(
      signature(String(call?.headers['x-liandiao-timestamp']), call?.body ?? ''),
    );
    expect(call?.body).not.toContain(APPLICANT.name);
    expect(call?.body).not.toContain('欠缴养老保险费');
    await eventually(standing, ({ waiting }) => waiting === 0);
    expect(receiver.calls).toHaveLength(1);
  });

  it('are tried again after a failure, under the same name', async () => {
    receiver.answers.push(500, 503);
    await aDispute(desk).to('awaitingSignature');
    const calls = await arrived(3);
    expect(new Set(calls.map(({ headers }) => headers['x-liandiao-delivery'])).size).toBe(1);
    expect(new Set(calls.map(({ message }) => message.title)).size).toBe(1);
    await eventually(standing, ({ waiting }) => waiting === 0);
    expect(receiver.calls).toHaveLength(3);
  });

  it('wait while nobody answers, say why, and go out in their order when somebody does', async () => {
    await switchOn(desk, 'http://127.0.0.1:9/');
    const made = [];
    for (let each = 0; each < 3; each += 1) made.push(await aDispute(desk).to('awaitingSignature'));
    await eventually(standing, ({ lastError }) => lastError !== null);
    expect(await standing()).toMatchObject({
      waiting: 3,
      failed: 0,
      lastError: '连接不上接收地址，请检查地址和网络。',
    });
    await switchOn(desk, receiver.url);
    const calls = await arrived(3);
    expect(calls.map(({ message }) => message.dispute.number)).toEqual(made.map(({ number }) => number));
  });

  it('follow no redirection', async () => {
    receiver.answers.push(302);
    await aDispute(desk).to('awaitingSignature');
    await eventually(standing, ({ lastError }) => /302/.test(lastError ?? ''));
    await eventually(standing, ({ waiting }) => waiting === 0);
  });

  it('stay in the house in the quiet hours, and when it is switched off', async () => {
    await switchOn(desk, receiver.url, { quietHours: { from: '11:00', until: '13:00' } });
    await aDispute(desk).to('awaitingSignature');
    await eventually(standing, ({ waiting }) => waiting === 1);
    await new Promise((resume) => setTimeout(resume, 1500));
    expect(receiver.calls).toHaveLength(0);
    await switchOn(desk, receiver.url, { quietHours: null });
    await arrived(1);
    const off = { webhook: { enabled: false, url: receiver.url } };
    await desk.call('PUT', PATH, off, await desk.login('admin'));
    await aDispute(desk).to('awaitingSignature');
    expect(await standing()).toMatchObject({ waiting: 0 });
    await switchOn(desk, receiver.url);
    await new Promise((resume) => setTimeout(resume, 1000));
    expect(receiver.calls).toHaveLength(1);
  });

  it('can be tried out', async () => {
    const answer = await desk.call('POST', `${PATH}/test`, { channel: 'webhook' }, await desk.login('admin'));
    expect(answer.body.data).toEqual({ delivered: true, reason: null });
    expect(receiver.calls[0]?.message).toMatchObject({ kind: 'test', title: '测试消息' });
  });
});

describe('notices of two servers over one database', () => {
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let first: Desk;
  let second: Desk;
  beforeAll(async () => {
    receiver = await startReceiver();
    const env = { LIANDIAO_SWEEP_MINUTES: '0.01' };
    first = await startDesk({ database: 'postgres', now: NOW, env });
    const home = mkdtempSync(join(tmpdir(), 'liandiao-second-'));
    cpSync(first.place.home, home, { recursive: true });
    rmSync(join(home, 'server.pid'), { force: true });
    const remove = async () => rmSync(home, { recursive: true, force: true });
    second = await startDesk({ now: NOW, env, place: { ...first.place, home, remove } });
    await switchOn(first, receiver.url);
  });
  afterAll(async () => {
    await second?.stop();
    await first?.stop();
    await receiver?.stop();
  });

  it('are told once and posted once, reminders too', async () => {
    const made = [];
    for (let each = 0; each < 6; each += 1) {
      made.push(await aDispute(first).to('handling'), await aDispute(second).to('handling'));
    }
    const standing = async () =>
      (await second.call('GET', PATH, undefined, await second.login('admin'))).body.meta.webhook;
    const reminders = () => receiver.calls.filter(({ message }) => message.kind === 'reminder');
    await eventually(
      reminders,
      (told) => new Set(told.map(({ message }) => message.dispute.number)).size === 12,
    );
    await eventually(standing, ({ waiting }) => waiting === 0);
    const names = receiver.calls.map(({ headers }) => headers['x-liandiao-delivery']);
    expect(new Set(names).size).toBe(names.length);
    const said = receiver.calls.map(({ message }) =>
      [message.dispute?.number, message.title, message.unit?.code].join(' '),
    );
    expect(new Set(said).size).toBe(said.length);
    expect(
      receiver.calls.filter(({ message }) => message.kind === 'transfer' && message.unit.code === 'tax'),
    ).toHaveLength(12);
  });
});
