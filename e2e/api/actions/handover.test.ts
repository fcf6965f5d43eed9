import { describe, expect, it } from 'vitest';
import { aDispute, DAYS, onBothDatabases } from '../builders';

const CLERK = 'town-chengguan.clerk';
const REASON = { reason: '检验用理由' };

onBothDatabases('handing over', (desk) => {
  describe('transfer', () => {
    it('sends the slip, tells the applicant in the same breath, and starts the receiver and the lead clocks', async () => {
      const one = await aDispute(desk()).to('awaitingTransfer');
      const { data, meta } = await one.does(CLERK, 'transfer', DAYS.sent, {
        toUnit: 'tax',
        problem: '欠缴养老保险费',
        applicantInformed: { at: DAYS.sent, method: 'phone', content: '已转税务局' },
      });
      expect(data).toMatchObject({
        status: 'awaitingSignature',
        stage: 'handling',
        revision: 4,
        leadUnit: null,
      });
      expect(data.answerableUnit.code).toBe('tax');
      expect(data.firstTransferredAt).toBe('2026-09-30T07:00:00.000Z');
      expect(meta.transfers).toMatchObject([
        {
          state: 'sent',
          problem: '欠缴养老保险费',
          fromUnit: { code: 'town-chengguan' },
          toUnit: { code: 'tax' },
        },
      ]);
      expect(meta.transfers[0].number).toMatch(/^石社转〔2026〕\d{5}$/);
      expect(meta.contacts).toMatchObject([{ purpose: 'transfer', method: 'phone', content: '已转税务局' }]);
      expect(meta.timeline[0].sentence).toMatch(/^转办：.+ → .*税务局，已告知申请人转办接收情况$/);
      expect(one.clock('transfer.send')).toMatchObject({ light: 'met', dueOn: '2026-10-08' });
      expect(one.clock('transfer.tell')).toMatchObject({ light: 'met' });
      expect(one.clock('transfer.sign')).toMatchObject({ unit: 'tax', dueOn: '2026-10-09' });
      expect(one.clock('general.resolve')).toMatchObject({
        unit: 'tax',
        startOn: '2026-09-30',
        dueOn: '2026-10-30',
      });
    });

    it('leaves the telling open when nobody has told the applicant', async () => {
      const one = await aDispute(desk()).to('awaitingTransfer');
      const { meta } = await one.does(CLERK, 'transfer', DAYS.sent, { toUnit: 'tax', problem: '欠缴' });
      expect(one.clock('transfer.tell')).toMatchObject({
        light: 'red',
        dueOn: '2026-10-08',
        unit: 'town-chengguan',
      });
      expect(meta.contacts).toEqual([]);
    });

    it('tells an anonymous applicant nothing', async () => {
      const one = await aDispute(desk()).anonymously().to('awaitingTransfer');
      expect(one.clock('transfer.tell')).toBeUndefined();
      const told = { at: DAYS.sent, method: 'phone', content: '已转' };
      const answer = await one.ask(CLERK, 'transfer', {
        at: DAYS.sent,
        toUnit: 'tax',
        problem: '欠缴',
        applicantInformed: told,
      });
      expect(answer.body.error.details.errors).toMatchObject([{ path: 'applicantInformed' }]);
    });
  });

  describe('inform-transfer', () => {
    it('meets the telling on the day it was told', async () => {
      const one = await aDispute(desk()).to('awaitingTransfer');
      await one.does(CLERK, 'transfer', DAYS.sent, { toUnit: 'tax', problem: '欠缴' });
      const { data, meta } = await one.does(CLERK, 'inform-transfer', '2026-10-08T09:00:00+08:00', {
        method: 'sms',
        content: '已转税务局',
      });
      expect(data).toMatchObject({ status: 'awaitingSignature', revision: 5 });
      expect(meta.contacts).toMatchObject([
        { purpose: 'transfer', method: 'sms', at: '2026-10-08T01:00:00.000Z' },
      ]);
      expect(meta.timeline[0].sentence).toMatch(/^已告知申请人转办接收情况/);
      expect(one.clock('transfer.tell')).toMatchObject({ light: 'met', metOn: '2026-10-08' });
    });

    it('is forbidden for an anonymous case', async () => {
      const one = await aDispute(desk()).anonymously().to('awaitingSignature');
      const answer = await one.ask(CLERK, 'inform-transfer', { method: 'phone', content: '已转' });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });
  });

  describe('sign', () => {
    it('makes the receiving unit the lead', async () => {
      const one = await aDispute(desk()).to('awaitingSignature');
      const { data, meta } = await one.does('tax.clerk', 'sign', DAYS.signed);
      expect(data).toMatchObject({ status: 'handling', stage: 'handling', revision: 5 });
      expect([data.leadUnit.code, data.answerableUnit.code]).toEqual(['tax', 'tax']);
      expect(data.handler.name).toContain('经办人');
      expect(meta.transfers[0]).toMatchObject({ state: 'signed', signedAt: '2026-10-08T01:00:00.000Z' });
      expect(meta.timeline[0].sentence).toMatch(/税务局签收转办件$/);
      expect(meta.roles).toEqual(['lead']);
      expect(one.clock('transfer.sign')).toMatchObject({ light: 'met', metOn: '2026-10-08' });
      expect(one.clock('general.resolve')).toMatchObject({ startOn: '2026-09-30', dueOn: '2026-10-30' });
    });

    it('may name a colleague as handler', async () => {
      const one = await aDispute(desk()).to('awaitingSignature');
      const { data } = await one.does('tax.clerk', 'sign', DAYS.signed, { handler: 'tax.head' });
      expect(data.handler.name).toContain('负责人');
    });
  });

  describe('return', () => {
    it('before signing: the case is proposed for return and the signature clock met', async () => {
      const one = await aDispute(desk()).to('awaitingSignature');
      const { data, meta } = await one.does('tax.clerk', 'return', DAYS.returned, {
        reason: '不属本单位职责',
      });
      expect(data).toMatchObject({
        status: 'returnProposed',
        stage: 'handling',
        revision: 5,
        leadUnit: null,
      });
      expect(data.answerableUnit.code).toBe('tax');
      expect(meta.transfers[0]).toMatchObject({ state: 'returnProposed', returnReason: '不属本单位职责' });
      expect(meta.timeline[0].sentence).toMatch(/税务局申请退回转办件$/);
      expect(one.clock('transfer.sign')).toMatchObject({ light: 'met' });
    });

    it.each([
      ['2026-10-09T23:59:59+08:00', 200],
      ['2026-10-10T00:00:00+08:00', 409],
    ])('after signing, two working days after sending (%s): %i', async (at, status) => {
      const one = await aDispute(desk()).to('handling');
      const answer = await one.ask('tax.clerk', 'return', { at, ...REASON });
      expect(answer.status).toBe(status);
    });

    it('is not possible for a case that was not handed over', async () => {
      const one = await aDispute(desk()).routed('own').to('handling');
      const answer = await one.ask(CLERK, 'return', REASON);
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });
  });

  describe('agree-return', () => {
    it('gives the case back to the sender without resetting the time', async () => {
      const one = await aDispute(desk()).to('returnProposed');
      const { data, meta } = await one.does(CLERK, 'agree-return', DAYS.disputed, { note: '另转' });
      expect(data).toMatchObject({
        status: 'awaitingTransfer',
        stage: 'handling',
        revision: 6,
        leadUnit: null,
      });
      expect(data.answerableUnit.code).toBe('town-chengguan');
      expect(meta.transfers[0].state).toBe('returned');
      expect(meta.timeline[0].sentence).toMatch(/^同意.*税务局退回，需另行转办$/);
      expect(one.clock('transfer.resend')).toMatchObject({ startOn: '2026-10-08', dueOn: '2026-10-09' });
      expect(one.clock('general.resolve')).toMatchObject({ startOn: '2026-09-30', unit: 'town-chengguan' });
      expect((await one.read('tax.clerk')).body.meta.roles).toEqual(['former']);
    });

    it('and the next slip neither restarts the days nor changes the first day of handing over', async () => {
      const one = await aDispute(desk()).to('returnProposed');
      await one.does(CLERK, 'agree-return', DAYS.disputed);
      const { data } = await one.does(CLERK, 'transfer', '2026-10-09T09:00:00+08:00', {
        toUnit: 'pension',
        problem: '改转',
      });
      expect(data.firstTransferredAt).toBe('2026-09-30T07:00:00.000Z');
      expect(one.clock('general.resolve')).toMatchObject({
        startOn: '2026-09-30',
        dueOn: '2026-10-30',
        unit: 'pension',
      });
      expect(one.clock('transfer.resend')).toMatchObject({ light: 'met', metOn: '2026-10-09' });
      expect(one.clock('transfer.sign')).toMatchObject({ startOn: '2026-10-09', unit: 'pension' });
    });
  });

  describe('dispute-return and designate', () => {
    it('puts the question before the Centre', async () => {
      const one = await aDispute(desk()).to('returnProposed');
      const { data, meta } = await one.does(CLERK, 'dispute-return', DAYS.disputed, { reason: '职责明确' });
      expect(data).toMatchObject({ status: 'returnDisputed', stage: 'handling', revision: 6 });
      expect(data.answerableUnit.code).toBe('centre');
      expect(meta.transfers[0].state).toBe('returnDisputed');
      expect(meta.timeline[0].sentence).toMatch(/^不同意.*税务局退回，提请咨询调解中心指定$/);
    });

    it.each([
      ['tax', 1],
      ['pension', 2],
    ])('designating %s makes it the lead, who may not return it', async (unit, slips) => {
      const one = await aDispute(desk()).to('returnDisputed');
      const { data, meta } = await one.does('centre.clerk', 'designate', '2026-10-08T12:00:00+08:00', {
        unit,
        reason: '属其职责',
      });
      expect(data).toMatchObject({ status: 'handling', stage: 'handling', revision: 7 });
      expect([data.leadUnit.code, data.answerableUnit.code]).toEqual([unit, unit]);
      expect(meta.transfers).toHaveLength(slips);
      expect(meta.transfers.at(-1)).toMatchObject({
        state: 'signed',
        designated: true,
        toUnit: { code: unit },
      });
      expect(meta.timeline[0].sentence).toMatch(/^咨询调解中心指定.+办理$/);
      expect(one.clock('general.resolve')).toMatchObject({
        unit,
        startOn: '2026-09-30',
        dueOn: '2026-10-30',
      });
      const answer = await one.ask(`${unit}.clerk`, 'return', { at: '2026-10-08T12:30:00+08:00', ...REASON });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });

    it('a disputed case can also be sent another way by the Centre', async () => {
      const one = await aDispute(desk()).to('returnDisputed');
      const { data } = await one.does('centre.clerk', 'reroute', '2026-10-08T12:00:00+08:00', {
        route: 'transfer',
        toUnit: 'pension',
        ...REASON,
      });
      expect(data).toMatchObject({ status: 'awaitingTransfer', suggestedUnit: { code: 'pension' } });
    });
  });

  describe('reroute', () => {
    it.each([
      ['own', 'handling', 'town-chengguan'],
      ['unclear', 'awaitingReferral', null],
    ])('by the accepting unit before sending, to %s', async (route, status, lead) => {
      const one = await aDispute(desk()).to('awaitingTransfer');
      const { data, meta } = await one.does(CLERK, 'reroute', DAYS.sent, { route, ...REASON });
      expect(data).toMatchObject({ status, route, revision: 4 });
      expect(data.leadUnit?.code ?? null).toBe(lead);
      expect(meta.timeline[0].sentence).toMatch(/^变更去向：转其他单位办理 → /);
      expect(one.clock('transfer.send')?.light).toBe('void');
    });

    it('from unclear to another unit gives a working day to send the slip', async () => {
      const one = await aDispute(desk()).to('awaitingReferral');
      await one.does(CLERK, 'reroute', '2026-10-12T09:00:00+08:00', {
        route: 'transfer',
        toUnit: 'tax',
        ...REASON,
      });
      expect(one.clock('transfer.send')).toMatchObject({ dueOn: '2026-10-13' });
      expect(one.clock('unclear.refer')?.light).toBe('void');
    });

    it.each(['awaitingSignature', 'handling'] as const)(
      'once sent (%s) only by the Centre',
      async (status) => {
        const one = await aDispute(desk()).to(status);
        const refused = await one.ask(CLERK, 'reroute', { route: 'own', ...REASON });
        expect([refused.status, refused.body.error.name]).toEqual([409, 'StageForbids']);
        const { data, meta } = await one.does('centre.head', 'reroute', '2026-10-09T09:00:00+08:00', {
          route: 'own',
          ...REASON,
        });
        expect(data).toMatchObject({
          status: 'handling',
          route: 'own',
          leadUnit: { code: 'town-chengguan' },
        });
        expect(meta.transfers[0].state).toBe('cancelled');
        expect((await one.read('tax.clerk')).body.meta.roles).toEqual(['former']);
        expect(one.clock('general.resolve')).toMatchObject({ startOn: '2026-09-30', unit: 'town-chengguan' });
      },
    );
  });
});
