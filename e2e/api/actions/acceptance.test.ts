import { describe, expect, it } from 'vitest';
import { aDispute, DAYS, onBothDatabases } from '../builders';

const CLERK = 'town-chengguan.clerk';

onBothDatabases('the stage of acceptance', (desk) => {
  const registered = () => aDispute(desk()).to('registered');

  describe('request-supplement', () => {
    it('lists once and completely what is missing, and the days to decide have been kept', async () => {
      const one = await registered();
      const input = { missing: ['contributionHistory', 'agentIdCard'], note: '请于方便时补齐' };
      const { data, meta } = await one.does(CLERK, 'request-supplement', DAYS.supplement, input);
      expect(data).toMatchObject({
        status: 'awaitingMaterial',
        stage: 'acceptance',
        revision: 3,
        completedAt: null,
      });
      expect(data.answerableUnit.code).toBe('town-chengguan');
      expect(meta.supplements).toMatchObject([
        { missing: input.missing, note: input.note, reason: null, receivedAt: null, received: [] },
      ]);
      expect(meta.timeline[0].sentence).toBe(
        '一次性告知补齐资料：个人缴费历史明细、被委托人身份证原件及复印件',
      );
      expect(one.clock('registered.decide')).toMatchObject({ light: 'met', metOn: '2026-09-28' });
    });

    it('a second time needs a reason, and is marked', async () => {
      const one = await aDispute(desk()).to('awaitingMaterial');
      await one.does(CLERK, 'receive-supplement', '2026-09-29T09:00:00+08:00', {
        received: ['contributionHistory'],
      });
      const again = { missing: ['wageProof'], at: '2026-09-29T10:00:00+08:00' };
      const refused = await one.ask(CLERK, 'request-supplement', again);
      expect(refused.status).toBe(400);
      expect(refused.body.error.details.errors).toMatchObject([{ path: 'reason' }]);
      const { meta } = await one.does(CLERK, 'request-supplement', again.at, {
        ...again,
        reason: '流水缺页',
      });
      expect(meta.timeline[0].sentence).toBe('再次告知补齐资料：证明本人工资薪金的材料');
      expect(meta.supplements).toHaveLength(2);
      expect(meta.supplements[1].reason).toBe('流水缺页');
    });
  });

  describe('receive-supplement', () => {
    it('completes the file, and the five working days to decide start anew', async () => {
      const one = await aDispute(desk()).to('awaitingMaterial');
      const { data, meta } = await one.does(CLERK, 'receive-supplement', '2026-10-08T09:00:00+08:00', {
        received: ['contributionHistory'],
      });
      expect(data).toMatchObject({
        status: 'registered',
        stage: 'acceptance',
        revision: 4,
        completedAt: '2026-10-08T01:00:00.000Z',
      });
      expect(data.materials).toEqual(['idCard', 'employmentProof', 'wageProof', 'contributionHistory']);
      expect(meta.supplements[0]).toMatchObject({
        receivedAt: '2026-10-08T01:00:00.000Z',
        received: ['contributionHistory'],
      });
      expect(meta.timeline[0].sentence).toBe('收到补齐资料：个人缴费历史明细');
      // Saturday 10 October is a working day
      expect(one.clock('registered.decide')).toMatchObject({
        startOn: '2026-10-08',
        dueOn: '2026-10-14',
        light: 'red',
      });
    });

    it('says what is still missing', async () => {
      const one = await aDispute(desk()).to('awaitingMaterial');
      const { meta } = await one.does(CLERK, 'receive-supplement', DAYS.accepted, { received: ['other'] });
      expect(meta.timeline[0].details).toEqual([{ label: '仍缺', text: '个人缴费历史明细' }]);
    });
  });

  describe('decline and overturn-decline', () => {
    it('declines on a listed ground', async () => {
      const one = await registered();
      const input = { ground: 'outsideCounty', reason: '参保地在外县' };
      const { data, meta } = await one.does(CLERK, 'decline', DAYS.supplement, input);
      expect(data).toMatchObject({
        status: 'declined',
        stage: 'acceptance',
        revision: 3,
        declineGround: 'outsideCounty',
        declineReason: '参保地在外县',
      });
      expect(meta.timeline[0].sentence).toMatch(/^不予受理：/);
      expect(one.clock('registered.decide')?.light).toBe('met');
    });

    it('lets the Centre overturn it: the unit decides anew', async () => {
      const one = await aDispute(desk()).to('declined');
      const { data, meta } = await one.does('centre.clerk', 'overturn-decline', DAYS.accepted, {
        reason: '属受理范围',
      });
      expect(data).toMatchObject({
        status: 'registered',
        revision: 4,
        declineGround: null,
        declineReason: null,
      });
      expect(data.answerableUnit.code).toBe('town-chengguan');
      expect(meta.timeline[0].sentence).toBe('咨询调解中心撤销不予受理决定，退回受理单位重新审查');
      expect(one.clock('registered.decide')).toMatchObject({ startOn: '2026-09-30', light: 'red' });
    });
  });

  describe('accept', () => {
    it.each([
      ['own', 'handling', 'town-chengguan', 'town-chengguan', '本单位自办'],
      ['joint', 'handling', 'town-chengguan', 'town-chengguan', '本单位牵头联合办理'],
      ['transfer', 'awaitingTransfer', null, 'town-chengguan', '转其他单位办理'],
      ['unclear', 'awaitingReferral', null, 'town-chengguan', '职责不清，提交联席会议'],
    ])('by route %s leads to %s', async (route, status, lead, answerable, title) => {
      const one = await registered();
      const { data, meta } = await one.does(CLERK, 'accept', DAYS.accepted, {
        tier: 'simple',
        route,
        eventType: 'arrears',
      });
      expect(data).toMatchObject({ status, stage: 'handling', tier: 'simple', route, revision: 3 });
      expect(data.leadUnit?.code ?? null).toBe(lead);
      expect(data.answerableUnit.code).toBe(answerable);
      expect(data.acceptedAt).toBe('2026-09-30T02:00:00.000Z');
      expect(meta.timeline[0].sentence).toBe(`受理，简易，${title}`);
      expect(one.clock('registered.decide')).toMatchObject({ light: 'met', metOn: '2026-09-30' });
    });

    it.each([
      ['simple', 'own', [['simple.resolve', '2026-10-13']]],
      [
        'general',
        'own',
        [
          ['general.requestAssistance', '2026-10-10'],
          ['general.resolve', '2026-10-30'],
        ],
      ],
      [
        'complex',
        'own',
        [
          ['complex.submitConference', '2026-10-15'],
          ['complex.resolve', '2026-11-30'],
        ],
      ],
      [
        'extraComplex',
        'own',
        [
          ['extraComplex.report', '2026-10-08'],
          ['extraComplex.resolve', null],
        ],
      ],
      [
        'simple',
        'transfer',
        [
          ['transfer.send', '2026-10-08'],
          ['transfer.tell', '2026-10-08'],
        ],
      ],
      ['simple', 'unclear', [['unclear.refer', '2026-10-13']]],
    ] as const)('as %s by route %s starts its clocks', async (tier, route, due) => {
      const one = await registered();
      await one.does(CLERK, 'accept', DAYS.accepted, { tier, route, eventType: 'arrears' });
      const running = one.last.body.meta.clocks.filter((clock: { light: string }) => clock.light !== 'met');
      expect(
        running.map((clock: { rule: string; dueOn: string }) => [clock.rule, clock.dueOn]).sort(),
      ).toEqual(due.map((pair) => [...pair]).sort());
    });

    it('takes a date set by hand, with its basis, for an extra-complex matter alone', async () => {
      const one = await registered();
      const input = {
        tier: 'extraComplex',
        route: 'own',
        eventType: 'arrears',
        dueOn: '2026-12-31',
        at: DAYS.accepted,
      };
      expect((await one.ask(CLERK, 'accept', input)).body.error.details.errors).toMatchObject([
        { path: 'basis' },
      ]);
      expect(
        (await one.ask(CLERK, 'accept', { ...input, dueOn: '2026-09-29', basis: '会议纪要' })).body.error
          .details.errors,
      ).toMatchObject([{ path: 'dueOn' }]);
      await one.does(CLERK, 'accept', DAYS.accepted, { ...input, basis: '县委专题会议纪要' });
      expect(one.clock('extraComplex.resolve')).toMatchObject({ dueOn: '2026-12-31', light: 'green' });
    });
  });

  describe('settle-on-the-spot', () => {
    const input = { eventType: 'refund', result: '当场退费', outcome: 'agreed', resolvedBy: 'negotiation' };
    const at = '2026-09-28T09:30:00+08:00';

    it('makes every record and seals the file', async () => {
      const one = await registered();
      const { data, meta } = await one.does(CLERK, 'settle-on-the-spot', at, {
        ...input,
        satisfaction: 'satisfied',
      });
      expect(data).toMatchObject({
        status: 'closed',
        stage: 'closing',
        revision: 3,
        tier: 'simple',
        route: 'own',
        outcome: 'agreed',
        satisfaction: 'satisfied',
        answerableUnit: null,
      });
      expect(data.leadUnit.code).toBe('town-chengguan');
      for (const date of ['acceptedAt', 'repliedAt', 'informedAt', 'archivedAt', 'closedAt']) {
        expect([date, data[date]]).toEqual([date, '2026-09-28T01:30:00.000Z']);
      }
      expect(meta.archive).toMatchObject({ result: '当场退费', retention: 'D10' });
      expect(meta.archive.number).toMatch(/^0194-WS·2026-D10-[A-Z0-9]+-\d{4}$/);
      expect(meta.contacts.map((contact: { purpose: string }) => contact.purpose).sort()).toEqual([
        'result',
        'revisit',
      ]);
      expect(meta.timeline[0].sentence).toMatch(/^当场调解办结：/);
      // to a sealed file one may only add
      expect(
        meta.abilities.flatMap(({ action, allowed }: { action: string; allowed: boolean }) =>
          allowed ? [action] : [],
        ),
      ).toEqual(['supplement-file']);
      for (const rule of ['registered.decide', 'simple.resolve', 'feedback.final']) {
        expect([rule, one.clock(rule)?.light, one.clock(rule)?.metOn]).toEqual([rule, 'met', '2026-09-28']);
      }
    });

    it('counts a satisfaction nobody gave as not rated', async () => {
      const one = await registered();
      const { data } = await one.does(CLERK, 'settle-on-the-spot', at, input);
      expect(data.satisfaction).toBe('notRated');
    });

    it('tells an anonymous applicant nothing and asks him nothing', async () => {
      const one = await aDispute(desk()).anonymously().to('registered');
      const { data, meta } = await one.does(CLERK, 'settle-on-the-spot', at, input);
      expect(data).toMatchObject({ status: 'closed', informedAt: null, satisfaction: null });
      expect(meta.contacts).toEqual([]);
      expect(one.clock('feedback.final')).toBeUndefined();
    });
  });

  describe('withdraw', () => {
    it.each(['registered', 'awaitingMaterial', 'handling'] as const)(
      'ends a case that is %s',
      async (status) => {
        const one = await aDispute(desk()).routed('own').to(status);
        const { data, meta } = await one.does(CLERK, 'withdraw', '2026-10-09T09:00:00+08:00', {
          reason: '双方和解',
        });
        expect(data).toMatchObject({ status: 'withdrawn', stage: 'handling' });
        expect(data.answerableUnit.code).toBe('town-chengguan');
        expect(meta.timeline[0]).toMatchObject({
          sentence: '申请人撤回申请',
          details: expect.arrayContaining([{ label: '理由', text: '双方和解' }]),
        });
        const running = meta.clocks.filter(({ light }: { light: string }) =>
          ['green', 'yellow', 'orange', 'red', 'unset'].includes(light),
        );
        expect(running).toEqual([]);
      },
    );

    it('still lets the case be archived, told, revisited and closed', async () => {
      const one = await aDispute(desk()).to('withdrawn');
      const later = (hour: string) => `2026-10-09T${hour}:00:00+08:00`;
      await one.does(CLERK, 'archive', later('09'), { summary: '撤回', result: '撤回' });
      await one.does(CLERK, 'inform', later('10'), { method: 'phone', content: '已归档' });
      await one.does(CLERK, 'revisit', later('11'), { method: 'phone', reached: false });
      const { data } = await one.does(CLERK, 'close', later('12'));
      expect(data).toMatchObject({ status: 'closed', stage: 'closing' });
    });
  });
});
