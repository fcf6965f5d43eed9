import { describe, expect, it } from 'vitest';
import { aDispute, type Case, DAYS, onBothDatabases, pathsOf, REPLY } from '../builders';

const CLERK = 'town-chengguan.clerk';
const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00+08:00`;
const REOPENED = { reason: '申请人提供新证据' };

type OfRound = { round: number };
const ofRound = (records: OfRound[], round: number) => records.filter((one) => one.round === round);

onBothDatabases('a sealed file', (desk) => {
  const reopened = async (tier = 'general') => {
    const one = await aDispute(desk()).ofTier(tier).to('closed');
    const before = (await one.read(CLERK)).body;
    await one.does('centre.clerk', 'reopen', on(2), REOPENED);
    return { one, before };
  };
  const finishRound = async (one: Case) => {
    await one.does('tax.clerk', 'reply', on(5), { ...REPLY, result: '重新核定后补缴' });
    await one.does(CLERK, 'inform', on(6), { method: 'letter', content: '告知新的结果' });
    await one.does(CLERK, 'archive', on(9), { summary: '重新办理', result: '按新证据补缴' });
    await one.does(CLERK, 'revisit', on(10), {
      method: 'phone',
      reached: true,
      satisfaction: 'satisfied',
      opinion: '',
    });
    await one.does(CLERK, 'close', on(11));
  };

  describe('reopened', () => {
    it('begins the next round with the lead, new clocks and nothing decided', async () => {
      const { one } = await reopened();
      const { data, meta } = one.last.body;
      expect(data).toMatchObject({
        status: 'handling',
        stage: 'handling',
        round: 2,
        tier: 'general',
        leadUnit: { code: 'tax' },
        answerableUnit: { code: 'tax' },
        handler: null,
        acceptedAt: '2026-11-02T02:00:00.000Z',
        repliedAt: null,
        informedAt: null,
        archivedAt: null,
        closedAt: null,
        result: null,
        outcome: null,
        resolvedBy: null,
        satisfaction: null,
      });
      expect(meta.timeline[0]).toMatchObject({ round: 2, sentence: '重新办理，进入第 2 轮，时限重新起算' });
      const clocks = ofRound(meta.clocks, 2) as unknown as { rule: string; startOn: string; dueOn: string }[];
      expect(clocks.map(({ rule, startOn, dueOn }) => `${rule} ${startOn} ${dueOn}`).sort()).toEqual([
        'general.requestAssistance 2026-11-02 2026-11-05',
        'general.resolve 2026-11-02 2026-12-02',
      ]);
    });

    it('leaves the first round as it was, to the byte', async () => {
      const { one, before } = await reopened();
      await finishRound(one);
      const after = (await one.read(CLERK)).body;
      const first = (meta: Record<string, OfRound[]>) =>
        ['clocks', 'contacts', 'transfers', 'archives', 'holdings', 'timeline', 'segments'].map((list) => [
          list,
          JSON.stringify(
            ofRound(meta[list] ?? [], 1).filter((each) => (each as { state?: string }).state !== 'proposed'),
          ),
        ]);
      expect(first(after.meta)).toEqual(first(before.meta));
      expect(after.meta.archives[0].sealed).toEqual(before.meta.archives[0].sealed);
      expect(after.meta.archives[0].sealed).toMatchObject({
        outcome: 'corrected',
        satisfaction: 'satisfied',
        leadUnit: { code: 'tax' },
        acceptedAt: '2026-09-30T02:00:00.000Z',
        closedAt: '2026-10-23T02:00:00.000Z',
      });
    });

    it('is archived under the same number and closed again', async () => {
      const { one, before } = await reopened();
      await finishRound(one);
      const { data, meta } = (await one.read(CLERK)).body;
      expect(data).toMatchObject({
        status: 'closed',
        round: 2,
        result: '重新核定后补缴',
        satisfaction: 'satisfied',
      });
      const { number } = before.meta.archive;
      expect(meta.archives).toMatchObject([
        { round: 1, number, summary: '补缴争议' },
        {
          round: 2,
          number,
          summary: '重新办理',
          sealedAt: '2026-11-11T02:00:00.000Z',
          sealed: { closedAt: '2026-11-11T02:00:00.000Z' },
        },
      ]);
      expect(meta.archive.round).toBe(2);
      const next = await aDispute(desk()).to('archived');
      const serial = (text: string) => Number(text.slice(-4));
      expect(serial(next.last.body.meta.archive.number)).toBeGreaterThan(serial(number));
    });

    it('may be reopened once more, into a third round', async () => {
      const { one } = await reopened();
      await finishRound(one);
      await one.does('centre.head', 'reopen', on(12), REOPENED);
      expect(one.last.body.data).toMatchObject({ round: 3, status: 'handling' });
      expect(one.last.body.meta.archives).toHaveLength(2);
    });

    it.each([
      ['simple', ['simple.resolve 2026-11-09']],
      ['complex', ['complex.resolve 2027-01-01', 'complex.submitConference 2026-11-17']],
    ])('a %s case has its own clocks anew', async (tier, expected) => {
      const { one } = await reopened(tier);
      const clocks = ofRound(one.last.body.meta.clocks, 2) as unknown as {
        rule: string;
        nominalOn: string;
      }[];
      expect(clocks.map(({ rule, nominalOn }) => `${rule} ${nominalOn}`).sort()).toEqual(expected);
    });

    it('is sent on within a working day when the Centre finds another unit is answerable', async () => {
      const { one } = await reopened();
      await one.does('centre.clerk', 'reroute', on(4), {
        route: 'transfer',
        toUnit: 'pension',
        reason: '基数由其核定',
      });
      expect(one.clock('transfer.send')).toMatchObject({ dueOn: '2026-11-05', metOn: null });
      expect(one.clock('transfer.tell')).toMatchObject({ dueOn: '2026-11-05', metOn: null });
    });

    it('what was settled on the spot goes to its own unit', async () => {
      const one = await aDispute(desk()).to('registered');
      await one.does(CLERK, 'settle-on-the-spot', DAYS.accepted, {
        eventType: 'arrears',
        result: '当场解释',
        outcome: 'agreed',
        resolvedBy: 'negotiation',
      });
      const { data } = await one.does('centre.clerk', 'reopen', on(2), REOPENED);
      expect(data).toMatchObject({
        status: 'handling',
        answerableUnit: { code: 'town-chengguan' },
        tier: 'simple',
      });
      expect(one.clock('simple.resolve')).toMatchObject({ startOn: '2026-11-02', dueOn: '2026-11-09' });
      await one.does(CLERK, 'reply', on(3), REPLY);
    });

    it('units that helped or recovered before take no part until they are asked again', async () => {
      const one = await aDispute(desk()).to('handling');
      await one.does('tax.clerk', 'request-assistance', '2026-10-09T10:00:00+08:00', {
        units: ['justice'],
        opinion: '协办',
      });
      await one.does('tax.clerk', 'recover', '2026-10-09T11:00:00+08:00', { step: 'auditOpened' });
      await one.does('tax.clerk', 'reply', DAYS.replied, REPLY);
      await one.does(CLERK, 'inform', DAYS.informed, { method: 'phone', content: '告知' });
      await one.does(CLERK, 'archive', DAYS.archived, {
        summary: '补缴',
        result: '补缴',
        incompleteReason: '分期补缴',
      });
      await one.does(CLERK, 'revisit', DAYS.revisited, { method: 'phone', reached: false });
      await one.does(CLERK, 'close', DAYS.closed);
      const segments = one.last.body.meta.segments;
      await one.does('centre.clerk', 'reopen', on(2), REOPENED);
      for (const account of ['justice.clerk', 'pension.clerk']) {
        const { data, meta } = (await one.read(account)).body;
        expect([account, meta.roles, data.masked]).toEqual([account, ['former'], true]);
      }
      const { meta } = (await one.read('tax.clerk')).body;
      expect(ofRound(meta.segments, 1)).toEqual(segments);
      expect(ofRound(meta.segments, 2)).toMatchObject([{ state: 'proposed' }, { state: 'proposed' }]);
      await one.does('tax.clerk', 'recover', on(3), { step: 'auditOpened' });
      expect((await one.read('pension.clerk')).body.meta.roles).toEqual(['recovering']);
    });

    it('holds the days of the next round by themselves', async () => {
      const { one } = await reopened();
      const holdings = one.last.body.meta.holdings.map(
        (each: { round: number; unit: { code: string }; until: string | null }) =>
          `${each.round} ${each.unit.code} ${each.until === null ? 'still' : 'ended'}`,
      );
      expect(holdings.at(-1)).toBe('2 tax still');
      expect(holdings.filter((each: string) => each.endsWith('still'))).toHaveLength(1);
    });

    it('may not be returned under the slip of the round before', async () => {
      const one = await aDispute(desk()).ofTier('simple').to('closed');
      await one.does('centre.clerk', 'reopen', DAYS.closed, REOPENED);
      const answer = await one.ask('tax.clerk', 'return', { at: DAYS.closed, reason: '不属本单位' });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });

    it('takes a corrected day of acceptance only between the closing before and the first deed after', async () => {
      const { one } = await reopened();
      await one.does('tax.clerk', 'request-assistance', on(4), { units: ['justice'], opinion: '协办' });
      const corrected = (acceptedAt: string) =>
        one.ask(CLERK, 'correct-acceptance', { acceptedAt, reason: '补录' });
      for (const wrong of ['2026-10-22T10:00:00+08:00', on(5)]) {
        const answer = await corrected(wrong);
        expect([wrong, answer.status, pathsOf(answer)]).toEqual([wrong, 400, ['acceptedAt']]);
      }
      const right = await corrected('2026-10-30T10:00:00+08:00');
      expect(right.status).toBe(200);
      expect(ofRound(right.body.meta.clocks, 2)).toContainEqual(
        expect.objectContaining({ rule: 'general.resolve', startOn: '2026-10-30' }),
      );
    });

    it('stands in the lists as what it is now', async () => {
      const { one } = await reopened();
      const token = await desk().login('tax.clerk');
      const listed = async (status: string) =>
        (
          await desk().call(
            'GET',
            `/api/disputes?filters[number][$eq]=${encodeURIComponent(one.number)}&filters[status][$eq]=${status}`,
            undefined,
            token,
          )
        ).body.data.length;
      expect([await listed('handling'), await listed('closed')]).toEqual([1, 0]);
      expect((await one.read('auditor')).status).toBe(404);
    });

    it.each(['town-chengguan.head', 'tax.head', 'leader', 'auditor'])(
      'is not for %s: 403',
      async (account) => {
        const one = await aDispute(desk()).to('closed');
        const answer = await one.ask(account, 'reopen', REOPENED);
        expect([answer.status, answer.body.error.name]).toEqual([403, 'NoRight']);
      },
    );

    it('needs a reason, and a day after the closing: 400', async () => {
      const one = await aDispute(desk()).to('closed');
      expect(pathsOf(await one.ask('centre.clerk', 'reopen', {}))).toEqual(['reason']);
      const early = await one.ask('centre.clerk', 'reopen', { ...REOPENED, at: '2026-10-23T09:59:59+08:00' });
      expect([early.status, pathsOf(early)]).toEqual([400, ['at']]);
    });

    it.each(['handling', 'archived'] as const)('is nothing for a case in status %s: 409', async (status) => {
      const one = await aDispute(desk()).to(status);
      const answer = await one.ask('centre.clerk', 'reopen', REOPENED);
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });
  });

  describe('supplemented', () => {
    const ADDED = { text: '补充银行回单一份，测试甲提供' };

    it.each([CLERK, 'centre.clerk'])('by %s only grows', async (account) => {
      const one = await aDispute(desk()).to('closed');
      const before = (await one.read(CLERK)).body;
      await one.does(account, 'supplement-file', on(2), ADDED);
      const { data, meta } = (await one.read(CLERK)).body;
      expect(meta.additions).toMatchObject([
        {
          round: 1,
          ...ADDED,
          attachments: [],
          at: '2026-11-02T02:00:00.000Z',
          unit: { code: account.split('.')[0] },
        },
      ]);
      expect(meta.timeline[0].sentence).toBe('补充档案材料');
      expect(meta.timeline.slice(1)).toEqual(before.meta.timeline);
      const { revision: _r, updatedAt: _u, ...rest } = data;
      const { revision: _s, updatedAt: _v, ...was } = before.data;
      expect(rest).toEqual(was);
      for (const list of ['clocks', 'archives', 'contacts', 'holdings', 'transfers'])
        expect([list, meta[list]]).toEqual([list, before.meta[list]]);
    });

    it('on an archived file too, and kept from those who do not handle the case', async () => {
      const one = await aDispute(desk()).to('archived');
      await one.does(CLERK, 'supplement-file', on(2), ADDED);
      expect((await one.read('leader')).body.meta.additions[0].text).toBeNull();
      expect((await one.read('leader')).text).not.toContain(ADDED.text);
    });

    it('with an attachment that is not there: 400', async () => {
      const one = await aDispute(desk()).to('closed');
      const answer = await one.ask(CLERK, 'supplement-file', { ...ADDED, attachments: ['nowhere'] });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['attachments.0']]);
    });

    it('with nothing: 400; by others: 403; on an open file: 409', async () => {
      const one = await aDispute(desk()).to('closed');
      expect(pathsOf(await one.ask(CLERK, 'supplement-file', {}))).toEqual(['text']);
      expect((await one.ask('tax.clerk', 'supplement-file', ADDED)).status).toBe(403);
      const open = await aDispute(desk()).to('handling');
      expect((await open.ask(CLERK, 'supplement-file', ADDED)).body.error.name).toBe('StageForbids');
    });

    it('takes nothing else: every other action says it is sealed', async () => {
      const one = await aDispute(desk()).to('closed');
      const abilities = (await one.read('centre.head')).body.meta.abilities as {
        action: string;
        allowed: boolean;
      }[];
      const open = new Set(['supplement-file', 'reopen', 'conclude-review']);
      for (const { action } of abilities.filter((each) => !open.has(each.action))) {
        const answer = await one.ask('centre.head', action, {});
        expect([action, answer.status, answer.body.error.name]).toEqual([action, 409, 'Sealed']);
      }
      expect(abilities.filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual([
        'supplement-file',
        'reopen',
      ]);
    });
  });
});
