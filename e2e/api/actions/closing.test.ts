import { describe, expect, it } from 'vitest';
import { aDispute, DAYS, onBothDatabases, REPLY } from '../builders';

const CLERK = 'town-chengguan.clerk';
const WRITTEN_UP = { summary: '补缴争议', result: '已补缴' };
const SATISFIED = { method: 'phone', reached: true, satisfaction: 'satisfied', opinion: '' };

const allowedIn = ({ abilities }: { abilities: { action: string; allowed: boolean }[] }) =>
  abilities.filter(({ allowed }) => allowed).map(({ action }) => action);

onBothDatabases('the end of a case', (desk) => {
  describe('inform', () => {
    it('by the accepting unit is the formal feedback', async () => {
      const one = await aDispute(desk()).to('replied');
      const { data, meta } = await one.does(CLERK, 'inform', '2026-10-23T23:59:59+08:00', {
        method: 'letter',
        content: '已补缴到账',
      });
      expect(data).toMatchObject({
        status: 'replied',
        stage: 'handling',
        informedAt: '2026-10-23T15:59:59.000Z',
      });
      expect(meta.timeline[0].sentence).toMatch(/向申请人反馈办理结果/);
      expect(meta.contacts.at(-1)).toMatchObject({
        purpose: 'result',
        method: 'letter',
        content: '已补缴到账',
      });
      expect(one.clock('feedback.final')).toMatchObject({ light: 'met', metOn: '2026-10-23' });
    });

    it('by the lead meets complex.resolve and leaves the formal feedback open', async () => {
      const one = await aDispute(desk()).ofTier('complex').to('replied');
      expect(one.clock('complex.resolve')?.metOn).toBeNull();
      await one.does('tax.clerk', 'inform', DAYS.informed, { method: 'phone', content: '告知结果' });
      expect(one.clock('complex.resolve')).toMatchObject({ light: 'met', metOn: '2026-10-21' });
      expect(one.clock('feedback.final')).toMatchObject({ light: 'red', metOn: null });
    });

    it('by the accepting unit meets both', async () => {
      const one = await aDispute(desk()).ofTier('complex').to('replied');
      await one.does(CLERK, 'inform', DAYS.informed, { method: 'phone', content: '告知结果' });
      expect(one.clock('complex.resolve')?.light).toBe('met');
      expect(one.clock('feedback.final')?.light).toBe('met');
    });
  });

  describe('revisit', () => {
    it.each(['town-chengguan.clerk', 'centre.clerk'])(
      'by %s keeps satisfaction and opinion',
      async (account) => {
        const one = await aDispute(desk()).to('replied');
        await one.does(account, 'revisit', DAYS.revisited, { ...SATISFIED, opinion: '办事快' });
        const { data, meta } = (await one.read(CLERK)).body;
        expect(data).toMatchObject({ status: 'replied', satisfaction: 'satisfied' });
        expect(meta.contacts.at(-1)).toMatchObject({ purpose: 'revisit', reached: true, opinion: '办事快' });
        expect(meta.timeline[0].sentence).toMatch(/^回访申请人：满意/);
      },
    );

    it('that reaches nobody says so', async () => {
      const one = await aDispute(desk()).to('replied');
      const { data, meta } = await one.does(CLERK, 'revisit', DAYS.revisited, {
        method: 'phone',
        reached: false,
      });
      expect(data.satisfaction).toBeNull();
      expect(meta.timeline[0].sentence).toBe('回访申请人：未联系上');
    });
  });

  it.each(['inform', 'revisit'])('%s is forbidden for an anonymous case', async (action) => {
    const one = await aDispute(desk()).anonymously().to('replied');
    const input = action === 'inform' ? { method: 'phone', content: '结果' } : SATISFIED;
    const answer = await one.ask(CLERK, action, input);
    expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
  });

  describe('archive', () => {
    it('writes the case up under the next number of its series', async () => {
      const one = await aDispute(desk()).to('replied');
      const { data, meta } = await one.does(CLERK, 'archive', DAYS.archived, WRITTEN_UP);
      expect(data).toMatchObject({
        status: 'archived',
        stage: 'archiving',
        archivedAt: '2026-10-22T01:00:00.000Z',
      });
      expect(data.answerableUnit.code).toBe('town-chengguan');
      expect(meta.archive).toMatchObject({
        ...WRITTEN_UP,
        retention: 'D10',
        missing: [],
        incompleteReason: null,
      });
      expect(meta.timeline[0].sentence).toBe(`归档：${meta.archive.number}`);
      const next = await aDispute(desk()).to('replied');
      await next.does(CLERK, 'archive', DAYS.archived, WRITTEN_UP);
      const serial = (number: string) => Number(number.slice(-4));
      expect(serial(next.last.body.meta.archive.number)).toBe(serial(meta.archive.number) + 1);
    });

    it.each([
      ['simple', 'D10'],
      ['complex', 'D30'],
      ['extraComplex', 'Y'],
    ])('keeps a %s case %s', async (tier, retention) => {
      const one = await aDispute(desk()).ofTier(tier).to('replied');
      const { meta } = await one.does(CLERK, 'archive', DAYS.archived, WRITTEN_UP);
      expect(meta.archive.retention).toBe(retention);
      expect(meta.archive.number).toContain(`-${retention}-`);
    });

    it('names what is missing and goes on only with a reason', async () => {
      const one = await aDispute(desk())
        .saying({ materials: ['idCard'] })
        .to('replied');
      const refused = await one.ask(CLERK, 'archive', { at: DAYS.archived, ...WRITTEN_UP });
      expect(refused.body.error.details.errors).toMatchObject([{ path: 'incompleteReason' }]);
      expect(refused.body.error.message).toContain('证明劳动关系和任职时间的材料');
      const { meta } = await one.does(CLERK, 'archive', DAYS.archived, {
        ...WRITTEN_UP,
        incompleteReason: '申请人无法提供',
      });
      expect(meta.archive.incompleteReason).toBe('申请人无法提供');
      expect(meta.archive.missing.length).toBeGreaterThan(0);
    });

    it('asks for the standing where no agreement was reached', async () => {
      const one = await aDispute(desk()).to('handling');
      await one.does('tax.clerk', 'reply', DAYS.replied, { ...REPLY, outcome: 'noAgreement' });
      const refused = await one.ask(CLERK, 'archive', { at: DAYS.archived, ...WRITTEN_UP });
      expect(refused.body.error.details.errors).toMatchObject([{ path: 'standing' }]);
      const { meta } = await one.does(CLERK, 'archive', DAYS.archived, {
        ...WRITTEN_UP,
        standing: '仍有分歧',
      });
      expect(meta.archive.standing).toBe('仍有分歧');
    });
  });

  describe('close', () => {
    it('seals the file', async () => {
      const one = await aDispute(desk()).to('archived');
      const { data, meta } = await one.does(CLERK, 'close', DAYS.closed);
      expect(data).toMatchObject({ status: 'closed', stage: 'closing', answerableUnit: null });
      expect(data.closedAt).toBe('2026-10-23T02:00:00.000Z');
      expect(meta.timeline[0].sentence).toBe('事项办结，档案封存');
      expect(allowedIn(meta)).toEqual(['supplement-file']);
    });

    it.each([
      ['town-chengguan.head', ['supplement-file']],
      ['centre.clerk', ['supplement-file', 'reopen']],
      ['tax.head', []],
      ['leader', []],
      ['auditor', []],
    ])('leaves to %s only what adds to the file or begins another round: %j', async (account, allowed) => {
      const one = await aDispute(desk()).to('closed');
      expect(allowedIn((await one.read(account)).body.meta)).toEqual(allowed);
    });

    it('of an applicant who was not satisfied leaves the Centre its review (D15)', async () => {
      const one = await aDispute(desk()).to('replied');
      await one.does(CLERK, 'inform', DAYS.informed, { method: 'phone', content: '告知' });
      await one.does(CLERK, 'archive', DAYS.archived, WRITTEN_UP);
      await one.does(CLERK, 'revisit', DAYS.revisited, { ...SATISFIED, satisfaction: 'dissatisfied' });
      await one.does(CLERK, 'close', DAYS.closed);
      expect(allowedIn((await one.read('centre.clerk')).body.meta)).toEqual([
        'conclude-review',
        'supplement-file',
        'reopen',
      ]);
      expect(allowedIn((await one.read(CLERK)).body.meta)).toEqual(['supplement-file']);
    });

    const archivedBare = async () => {
      const one = await aDispute(desk()).to('replied');
      await one.does(CLERK, 'archive', DAYS.archived, WRITTEN_UP);
      return one;
    };

    it('waits for the feedback and the revisit, and says so', async () => {
      const one = await archivedBare();
      const both = await one.ask(CLERK, 'close');
      expect([both.status, both.body.error.message]).toEqual([
        409,
        '办结前还需：向申请人反馈结果、回访满意度。',
      ]);
      await one.does(CLERK, 'inform', DAYS.revisited, { method: 'phone', content: '告知' });
      expect((await one.ask(CLERK, 'close')).body.error.message).toBe('办结前还需：回访满意度。');
      await one.does(CLERK, 'revisit', DAYS.revisited, SATISFIED);
      await one.does(CLERK, 'close', DAYS.closed);
    });

    it('does not wait for an applicant who cannot be reached', async () => {
      const one = await archivedBare();
      await one.does(CLERK, 'revisit', DAYS.revisited, { method: 'phone', reached: false });
      await one.does(CLERK, 'close', DAYS.closed);
    });

    it('does not wait for an anonymous one', async () => {
      const one = await aDispute(desk()).anonymously().to('closed');
      expect(one.last.body.data.status).toBe('closed');
    });

    it('is not earlier than the last thing it waited for', async () => {
      const one = await aDispute(desk()).to('archived');
      const answer = await one.ask(CLERK, 'close', { at: '2026-10-23T08:59:59+08:00' });
      expect(answer.body.error.details.errors).toMatchObject([{ path: 'at' }]);
    });
  });
});
