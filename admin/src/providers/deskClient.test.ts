import { describe, expect, it } from 'vitest';
import { createDeskClient } from './deskClient';
import type { DeskError } from './deskError';
import type { Session } from './session';

const wording = { unreachable: () => '连不上', unavailable: () => '不可用' };

function aSession(over: Partial<Session> = {}): Session {
  return {
    token: () => 'old',
    remembered: () => true,
    renew: async () => 'new',
    begin() {},
    end() {},
    ...over,
  };
}

/** A server that answers in turn, and remembers what it was sent. */
function answering(...answers: (Response | Error)[]) {
  const sent: { url: string; headers: Record<string, string>; method: string }[] = [];
  const send = (async (url: string, init: RequestInit) => {
    sent.push({ url, headers: init.headers as Record<string, string>, method: init.method! });
    const next = answers.shift()!;
    if (next instanceof Error) throw next;
    return next;
  }) as unknown as typeof fetch;
  return { send, sent };
}

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const caught = (promise: Promise<unknown>) => promise.then(() => null).catch((error: DeskError) => error);

describe('the way to the server', () => {
  it('renews the token once and sends the same request again', async () => {
    const server = answering(json(401, null), json(200, { data: 1 }));
    const desk = createDeskClient(aSession(), wording, server.send);
    expect(await desk('/me')).toEqual({ data: 1 });
    expect(server.sent.map(({ headers }) => headers.Authorization)).toEqual(['Bearer old', 'Bearer new']);
  });

  it('gives a file as it came, and the refusal of one as any other', async () => {
    const refusal = json(409, { error: { name: 'StageForbids', message: '没有转办' } });
    const server = answering(new Response('%PDF', { status: 200 }), refusal);
    const desk = createDeskClient(aSession(), wording, server.send);
    expect(await (await desk<Blob>('/papers/receipt.pdf', { file: true })).text()).toBe('%PDF');
    expect((await caught(desk('/papers/receipt.pdf', { file: true })))?.message).toBe('没有转办');
  });

  it('gives the refusal on when the session is over', async () => {
    const server = answering(json(401, { error: { name: 'Unauthorized', message: '请重新登录' } }));
    const desk = createDeskClient(aSession({ renew: async () => null }), wording, server.send);
    expect((await caught(desk('/me')))?.message).toBe('请重新登录');
    expect(server.sent).toHaveLength(1);
  });

  it('sends the same idempotency key when a busy server asks to come back', async () => {
    const server = answering(json(503, null), json(200, {}));
    const desk = createDeskClient(aSession(), wording, server.send);
    await desk('/disputes', { method: 'POST', body: {}, idempotencyKey: 'k1' });
    expect(server.sent.map(({ headers }) => headers['Idempotency-Key'])).toEqual(['k1', 'k1']);
  });

  it('never repeats a deed that carries no key', async () => {
    const server = answering(json(503, null));
    const desk = createDeskClient(aSession(), wording, server.send);
    expect((await caught(desk('/units', { method: 'POST', body: {} })))?.statusCode).toBe(503);
    expect(server.sent).toHaveLength(1);
  });

  it('says that the server could not be reached', async () => {
    const server = answering(new TypeError('Failed to fetch'));
    const error = await caught(createDeskClient(aSession(), wording, server.send)('/me'));
    expect([error?.name, error?.message]).toEqual(['Unreachable', '连不上']);
  });

  it('sends no token with a log-in', async () => {
    const server = answering(json(200, { jwt: 'x' }));
    const desk = createDeskClient(aSession(), wording, server.send);
    await desk('/auth/local', { method: 'POST', body: {}, anonymous: true });
    expect(server.sent[0]?.headers.Authorization).toBeUndefined();
  });
});
