import { describe, expect, it } from 'vitest';
import { aDispute, DAYS, onBothDatabases, REPLY } from '../builders';

const CLERK = 'town-chengguan.clerk';
const REASON = { reason: '检验用理由' };

onBothDatabases('handling', (desk) => {
  describe('assign', () => {
    it.each([
      ['registered', 'town-chengguan'],
      ['awaitingSignature', 'tax'],
      ['handling', 'tax'],
      ['replied', 'town-chengguan'],
    ] as const)('in %s the head of %s gives the case to one of his people', async (status, unit) => {
      const one = await aDispute(desk()).to(status);
      const { data, meta } = await one.does(`${unit}.head`, 'assign', DAYS.closed, {
        handler: `${unit}.clerk`,
      });
      expect(data.status).toBe(status);
      expect(data.handler.name).toContain('经办人');
      expect(data.answerableUnit.code).toBe(unit);
      expect(meta.timeline[0].sentence).toBe(`分派承办人：${data.handler.name}`);
    });

    it('is refused to the head of a unit that is not answerable now', async () => {
      const one = await aDispute(desk()).to('handling');
      const answer = await one.ask('town-chengguan.head', 'assign', { handler: CLERK });
      expect([answer.status, answer.body.error.name]).toEqual([403, 'NoRight']);
    });
  });

  describe('classify', () => {
    it('recomputes from the original start and keeps old and new', async () => {
      const one = await aDispute(desk()).ofTier('simple').to('handling');
      const { data, meta } = await one.does('tax.clerk', 'classify', '2026-10-10T10:00:00+08:00', {
        tier: 'general',
        ...REASON,
      });
      expect(data).toMatchObject({ status: 'handling', tier: 'general', revision: 6 });
      expect(meta.timeline[0].sentence).toBe('级别由简易调整为一般，时限自原起算日重新计算');
      expect(meta.timeline[0].details).toContainEqual({
        label: '时限：简易争议处置',
        text: '2026-10-13，不再适用',
      });
      expect(one.clock('simple.resolve')).toMatchObject({ light: 'void', dueOn: '2026-10-13' });
      expect(one.clock('general.resolve')).toMatchObject({ startOn: '2026-09-30', dueOn: '2026-10-30' });
    });

    it('by the Centre to extra-complex, with the day set by hand', async () => {
      const one = await aDispute(desk()).to('handling');
      const { data } = await one.does('centre.clerk', 'classify', '2026-10-12T10:00:00+08:00', {
        tier: 'extraComplex',
        dueOn: '2026-12-31',
        basis: '县委专题会议',
        ...REASON,
      });
      expect(data).toMatchObject({
        tier: 'extraComplex',
        resolveDueOn: '2026-12-31',
        resolveDueBasis: '县委专题会议',
      });
      expect(one.clock('extraComplex.resolve')).toMatchObject({ startOn: '2026-09-30', dueOn: '2026-12-31' });
      expect(one.clock('extraComplex.report')).toMatchObject({ startOn: '2026-10-12', dueOn: '2026-10-13' });
    });

    it.each(['simple', 'general', 'complex'])('by the Centre to %s is refused with 403', async (tier) => {
      const one = await aDispute(desk())
        .ofTier(tier === 'simple' ? 'general' : 'simple')
        .to('handling');
      const answer = await one.ask('centre.head', 'classify', { tier, ...REASON });
      expect([answer.status, answer.body.error.name]).toEqual([403, 'NoRight']);
    });

    it('without a date the extra-complex clock is unset, and a later date sets it', async () => {
      const one = await aDispute(desk()).ofTier('extraComplex').to('handling');
      expect(one.clock('extraComplex.resolve')).toMatchObject({ light: 'unset', dueOn: null });
      const later = { tier: 'extraComplex', dueOn: '2026-12-31', basis: '县委专题会议', ...REASON };
      const { meta } = await one.does('tax.clerk', 'classify', '2026-10-12T10:00:00+08:00', later);
      expect(one.clock('extraComplex.resolve')).toMatchObject({ light: 'green', dueOn: '2026-12-31' });
      expect(meta.timeline[0].sentence).toBe('确定办理期限：2026-12-31');
      expect(one.clock('extraComplex.report')).toMatchObject({ startOn: '2026-09-30' });
    });
  });

  describe('amend', () => {
    it('keeps before and after in the timeline, and never a private value', async () => {
      const one = await aDispute(desk()).to('handling');
      const { data, meta } = await one.does(CLERK, 'amend', '2026-10-12T10:00:00+08:00', {
        amount: 200_000,
        channel: 'letter',
        applicant: { name: '更正名', phone: '19200000000', idNumber: '440524188001010014', address: '新址' },
        ...REASON,
      });
      expect(data).toMatchObject({ status: 'handling', amount: 200_000, channel: 'letter', revision: 6 });
      expect(data.applicant.name).toBe('更正名');
      expect(meta.timeline[0].sentence).toBe('更正登记信息（3 项）');
      const told = JSON.stringify(meta.timeline);
      expect(told).toContain('来访 → 来信');
      expect(told).toContain('123456 → 200000');
      for (const hidden of ['更正名', '19200000000', '440524188001010014', '新址', '测试甲']) {
        expect(told).not.toContain(hidden);
      }
    });

    it('is open to the lead, and leaves what was not sent', async () => {
      const one = await aDispute(desk()).to('handling');
      const { data } = await one.does('tax.clerk', 'amend', '2026-10-12T10:00:00+08:00', {
        amount: 1,
        ...REASON,
      });
      expect(data).toMatchObject({ amount: 1, channel: 'visit', employer: { name: '示例公司' } });
    });

    it('making a case anonymous takes the telling and the feedback away', async () => {
      const one = await aDispute(desk()).to('awaitingTransfer');
      expect(one.clock('transfer.tell')?.light).toBe('red');
      const { data } = await one.does(CLERK, 'amend', DAYS.sent, {
        anonymous: true,
        leads: '工资表',
        ...REASON,
      });
      expect(data).toMatchObject({ anonymous: true, applicant: null });
      expect(one.clock('transfer.tell')?.light).toBe('void');
    });
  });

  describe('reply', () => {
    it('stops the lead and starts the formal feedback of the accepting unit', async () => {
      const one = await aDispute(desk()).to('handling');
      const { data, meta } = await one.does('tax.clerk', 'reply', DAYS.replied, REPLY);
      expect(data).toMatchObject({ status: 'replied', stage: 'handling', revision: 6, ...REPLY });
      expect([data.leadUnit.code, data.answerableUnit.code]).toEqual(['tax', 'town-chengguan']);
      expect(data.repliedAt).toBe('2026-10-20T02:00:00.000Z');
      expect(meta.timeline[0].sentence).toMatch(/税务局回复办理结果：/);
      expect(one.clock('general.resolve')).toMatchObject({ light: 'met', metOn: '2026-10-20' });
      expect(one.clock('feedback.final')).toMatchObject({
        unit: 'town-chengguan',
        startOn: '2026-10-20',
        dueOn: '2026-10-23',
        light: 'red',
      });
    });
  });

  describe('send-back', () => {
    const again = async () => {
      const one = await aDispute(desk()).to('replied');
      await one.does(CLERK, 'inform', DAYS.informed, { method: 'phone', content: '告知结果' });
      await one.does(CLERK, 'revisit', DAYS.informed, {
        method: 'phone',
        reached: true,
        satisfaction: 'dissatisfied',
      });
      await one.does(CLERK, 'send-back', '2026-10-22T09:00:00+08:00', { reason: '未说明依据' });
      return one;
    };

    it('gives the case back to the lead; its days have run on', async () => {
      const one = await again();
      const { data, meta } = one.last.body;
      expect(data).toMatchObject({ status: 'handling', stage: 'handling', repliedAt: null });
      expect(data.answerableUnit.code).toBe('tax');
      expect(meta.timeline[0].sentence).toBe('受理单位将回复退回主办单位重办，时限连续计算');
      expect(one.clock('general.resolve')).toMatchObject({
        startOn: '2026-09-30',
        dueOn: '2026-10-30',
        metOn: null,
      });
    });

    it('forgets what was told and asked about the result that no longer stands', async () => {
      const one = await again();
      expect(one.last.body.data).toMatchObject({ informedAt: null, satisfaction: null });
      await one.does('tax.clerk', 'reply', '2026-10-26T09:00:00+08:00', REPLY);
      expect(one.clock('feedback.final')).toMatchObject({ startOn: '2026-10-26', metOn: null });
      await one.does(CLERK, 'archive', '2026-10-26T10:00:00+08:00', { summary: '补缴', result: '已补缴' });
      const answer = await one.ask(CLERK, 'close');
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });

    it('is possible once', async () => {
      const one = await again();
      await one.does('tax.clerk', 'reply', '2026-10-26T09:00:00+08:00', REPLY);
      const answer = await one.ask(CLERK, 'send-back', { reason: '再退' });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });
  });

  describe('correct-acceptance', () => {
    it('to an earlier day moves every clock that starts there, and keeps old and new', async () => {
      const one = await aDispute(desk()).routed('own').to('handling');
      const { data, meta } = await one.does(CLERK, 'correct-acceptance', DAYS.replied, {
        acceptedAt: '2026-09-29T10:00:00+08:00',
        reason: '录入有误',
      });
      expect(data.acceptedAt).toBe('2026-09-29T02:00:00.000Z');
      expect(meta.timeline[0]).toMatchObject({
        sentence: '受理时间由 2026-09-30 10:00 更正为 2026-09-29 10:00，时限重新计算',
      });
      expect(meta.timeline[0].details).toContainEqual({
        label: '时限：一般争议处置',
        text: '2026-10-30 → 2026-10-29',
      });
      expect(one.clock('general.resolve')).toMatchObject({ startOn: '2026-09-29', dueOn: '2026-10-29' });
      expect(one.clock('registered.decide')?.metOn).toBe('2026-09-29');
    });

    it('is refused when later than what happened next', async () => {
      const one = await aDispute(desk()).to('awaitingSignature');
      const input = { acceptedAt: '2026-09-30T15:00:01+08:00', ...REASON };
      const answer = await one.ask(CLERK, 'correct-acceptance', input);
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors).toMatchObject([{ path: 'acceptedAt' }]);
      expect(answer.body.error.message).toContain('2026-09-30 15:00');
    });

    it('may be as late as the very next deed', async () => {
      const one = await aDispute(desk()).to('awaitingSignature');
      await one.does(CLERK, 'correct-acceptance', DAYS.replied, { acceptedAt: DAYS.sent, ...REASON });
      expect(one.last.body.data.acceptedAt).toBe('2026-09-30T07:00:00.000Z');
    });
  });
});
