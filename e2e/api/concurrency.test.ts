import { describe, expect, it } from 'vitest';
import { aDispute, anonymousForm, onBothDatabases, registrationForm } from './builders';

const CLERK = 'town-chengguan.clerk';
const serialOf = (number: string): number => Number(/(\d+)$/.exec(number)?.[1]);

onBothDatabases('at the same time', (desk) => {
  const post = async (body: unknown, headers: Record<string, string> = {}, account = CLERK) =>
    desk().call('POST', '/api/disputes', body, await desk().login(account), headers);

  const consecutive = (serials: number[]) => {
    const sorted = [...serials].sort((a, b) => a - b);
    expect(sorted).toEqual(sorted.map((_, index) => (sorted[0] ?? 0) + index));
    return sorted;
  };

  it('200 registrations get 200 consecutive numbers', async () => {
    await desk().login(CLERK);
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) => post(anonymousForm({ content: `并发${i}` }))),
    );
    expect(answers.filter(({ status }) => status !== 201).map(({ text }) => text)).toEqual([]);
    expect(consecutive(answers.map(({ body }) => serialOf(body.data.number)))).toHaveLength(200);
  });

  it('failures among them leave no gap', async () => {
    const before = serialOf((await post(anonymousForm())).body.data.number);
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        post(
          i % 3 === 0 ? registrationForm({ channel: 'nonsense' }) : anonymousForm({ content: `混合${i}` }),
        ),
      ),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect([made.length, answers.filter(({ status }) => status === 400).length]).toEqual([40, 20]);
    const serials = consecutive(made.map(({ body }) => serialOf(body.data.number)));
    expect(serials[0]).toBe(before + 1);
  });

  it('the numbers of slips and archives have no gap either', async () => {
    const cases = [];
    for (let i = 0; i < 5; i += 1) cases.push(await aDispute(desk()).to('awaitingTransfer'));
    const sent = await Promise.all(
      cases.flatMap((one, i) => [
        one.ask(CLERK, 'transfer', { toUnit: 'tax', problem: '欠缴' }),
        one.ask(CLERK, 'transfer', { toUnit: i % 2 === 0 ? 'nowhere' : 'pension', problem: '欠缴' }),
      ]),
    );
    const made = sent.filter(({ status }) => status === 200);
    expect(made).toHaveLength(5);
    consecutive(made.map(({ body }) => serialOf(body.meta.transfers.at(-1).number)));
  });

  describe('two clerks on one case', () => {
    it('one wins; the other is told what changed', async () => {
      const one = await aDispute(desk()).to('registered');
      await desk().login('town-chengguan.head');
      const answers = await Promise.all([
        one.ask(CLERK, 'accept', { tier: 'simple', route: 'own', eventType: 'arrears' }),
        one.ask('town-chengguan.head', 'decline', { ground: 'notFeeDispute', reason: '不属受理范围' }),
      ]);
      const [won, lost] = answers.sort((a, b) => a.status - b.status);
      expect([won?.status, lost?.status, lost?.body.error.name]).toEqual([200, 409, 'StaleRevision']);
      const done = won?.body.meta.timeline[0].sentence;
      expect(lost?.body.error.details.changes).toMatchObject([{ sentence: done }]);
      expect(lost?.body.error.message).toContain(done);
      const { body } = await one.read(CLERK);
      expect(body.data.revision).toBe(one.revision + 1);
      expect(body.meta.timeline).toHaveLength(2);
    });

    it('of ten at once exactly one wins', async () => {
      const one = await aDispute(desk()).to('registered');
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => one.ask(CLERK, 'withdraw', { reason: '双方和解' })),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    });

    it('of two editors of one draft one wins', async () => {
      const { documentId, revision } = (await post({ draft: true })).body.data;
      const token = await desk().login(CLERK);
      const edit = (content: string) =>
        desk().call('PUT', `/api/disputes/${documentId}`, { draft: true, revision, content }, token);
      const answers = await Promise.all([edit('甲'), edit('乙')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });
  });

  describe('an Idempotency-Key', () => {
    const headers = (key: string) => ({ 'Idempotency-Key': key });
    const warned = registrationForm({
      employer: { name: '警示公司', address: '路1号', creditCode: '91350100M000100Y44' },
    });

    it('registers once, in sequence', async () => {
      const first = await post(warned, headers('sequence'));
      const second = await post(warned, headers('sequence'));
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.body).toEqual(first.body);
      expect(first.body.meta.warnings).toMatchObject([{ path: 'employer.creditCode' }]);
    });

    it('registers once, at once', async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => post(warned, headers('at-once'))));
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
      expect(new Set(answers.map(({ body }) => body.data.number)).size).toBe(1);
    });

    it('acts once: in sequence, and at once', async () => {
      const one = await aDispute(desk()).to('registered');
      const input = { tier: 'simple', route: 'own', eventType: 'arrears' };
      const ask = () => one.ask(CLERK, 'accept', input, headers('accept'));
      const answers = [...(await Promise.all([ask(), ask(), ask()])), await ask()];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
      expect(answers[0]?.body.data.revision).toBe(one.revision + 1);
    });

    it('is refused with other content', async () => {
      await post(warned, headers('other-content'));
      const answer = await post(registrationForm(), headers('other-content'));
      expect([answer.status, answer.body.error.details.errors[0].path]).toEqual([400, 'Idempotency-Key']);
    });

    it('is refused for another action on the same case', async () => {
      const one = await aDispute(desk()).to('registered');
      await one.ask(CLERK, 'withdraw', { reason: '和解' }, headers('other-action'));
      expect((await one.ask(CLERK, 'decline', { reason: '和解' }, headers('other-action'))).status).toBe(400);
    });

    it('belongs to one account', async () => {
      const mine = await post(warned, headers('shared'));
      const theirs = await post(warned, headers('shared'), 'town-raofeng.clerk');
      expect(theirs.status).toBe(201);
      expect(theirs.body.data.documentId).not.toBe(mine.body.data.documentId);
    });

    it('is free again after a refusal', async () => {
      expect((await post(registrationForm({ channel: 'nonsense' }), headers('again'))).status).toBe(400);
      expect((await post(registrationForm(), headers('again'))).status).toBe(201);
    });

    it('of more than 200 characters is refused', async () => {
      expect((await post(warned, headers('x'.repeat(201)))).status).toBe(400);
    });
  });
});
