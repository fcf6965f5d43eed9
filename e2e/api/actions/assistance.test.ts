import { describe, expect, it } from 'vitest';
import { aDispute, type Case, onBothDatabases, pathsOf, REPLY } from '../builders';

const ASKED = '2026-10-12T09:00:00+08:00';
const OPINION = '请提供参保记录';

interface Assistance {
  documentId: string;
  unit: { code: string };
  state: string;
  [more: string]: unknown;
}

const helpOf = (one: Case, unit: string): Assistance =>
  (one.last.body.meta.assistances as Assistance[]).findLast((help) => help.unit.code === unit) as Assistance;
const clockOf = (one: Case, rule: string, unit: string) =>
  (one.last.body.meta.clocks as { rule: string; unit: string; [more: string]: unknown }[]).findLast(
    (clock) => clock.rule === rule && clock.unit === unit,
  );
const may = (one: Case, action: string) =>
  one.last.body.meta.abilities.find((ability: { action: string }) => ability.action === action);

onBothDatabases('joint handling', (desk) => {
  const asked = async (...units: string[]) => {
    const one = await aDispute(desk()).to('handling');
    await one.does('tax.clerk', 'request-assistance', ASKED, { units, opinion: OPINION });
    return one;
  };

  describe('request-assistance', () => {
    it('asks several units at once; each is a task of its own, and the lead has met its three days', async () => {
      const one = await aDispute(desk()).to('handling');
      // sent on Wednesday 09-30: three working days are 10-08, 10-09 and the make-up Saturday 10-10
      expect(one.clock('general.requestAssistance')).toMatchObject({
        startOn: '2026-09-30',
        dueOn: '2026-10-10',
      });
      const { data, meta } = await one.does('tax.clerk', 'request-assistance', '2026-10-10T17:00:00+08:00', {
        units: ['pension', 'medical', 'hrss'],
        opinion: OPINION,
      });
      expect(data).toMatchObject({ status: 'handling', revision: 6 });
      expect(meta.timeline[0]).toMatchObject({
        sentence: '县税务局向养老保险经办中心、县医保局、县人社局发出协办意见',
        details: [{ label: '协办意见', text: OPINION }],
      });
      expect(meta.assistances).toHaveLength(3);
      expect(helpOf(one, 'medical')).toMatchObject({
        state: 'requested',
        opinion: OPINION,
        requestedBy: { code: 'tax' },
        byConference: false,
        signedAt: null,
        chased: 0,
      });
      expect(one.clock('general.requestAssistance')).toMatchObject({ light: 'met', metOn: '2026-10-10' });
    });

    it('lets the units that are asked see the case whole, and do their part', async () => {
      const one = await asked('pension');
      await one.refresh('pension.clerk');
      expect(one.last.body.data).toMatchObject({ masked: false, applicant: { name: '测试甲' } });
      expect(one.last.body.meta.roles).toEqual(['assisting']);
      for (const action of ['sign-assistance', 'reply-measures', 'reply-result'])
        expect([action, may(one, action).allowed]).toEqual([action, true]);
      expect(may(one, 'reply').allowed).toBe(false);
    });

    it('may ask the accepting unit, which then stands to the case in two ways', async () => {
      const one = await asked('town-chengguan');
      await one.refresh('town-chengguan.clerk');
      expect(one.last.body.meta.roles.sort()).toEqual(['accepting', 'assisting']);
      await one.does('town-chengguan.clerk', 'reply-result', '2026-10-13T09:00:00+08:00', {
        result: '已核实',
      });
      expect(helpOf(one, 'town-chengguan').state).toBe('resultReplied');
    });

    it('refuses the lead itself, a unit twice, one that is still at it, and one that does not exist', async () => {
      const one = await asked('pension');
      const units = ['tax', 'medical', 'medical', 'pension', 'nowhere'];
      const answer = await one.ask('tax.clerk', 'request-assistance', { units, opinion: OPINION });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['units.0', 'units.2', 'units.3', 'units.4']]);
    });

    it('may ask a unit again once it has answered', async () => {
      const one = await asked('pension');
      await one.does('pension.clerk', 'reply-result', '2026-10-13T09:00:00+08:00', { result: '无记录' });
      await one.does('tax.clerk', 'request-assistance', '2026-10-14T09:00:00+08:00', {
        units: ['pension'],
        opinion: '请再查一次',
      });
      expect(helpOf(one, 'pension')).toMatchObject({ state: 'requested', opinion: '请再查一次' });
    });

    it('warns that a simple case is handled alone', async () => {
      const one = await aDispute(desk()).ofTier('simple').to('handling');
      const { meta } = await one.does('tax.clerk', 'request-assistance', ASKED, {
        units: ['pension'],
        opinion: OPINION,
      });
      expect(meta.warnings).toContainEqual(
        expect.objectContaining({ path: 'units', message: expect.stringContaining('调整为一般') }),
      );
    });

    it('too late meets its clock late', async () => {
      const one = await asked('pension');
      expect(one.clock('general.requestAssistance')).toMatchObject({ light: 'metLate', metOn: '2026-10-12' });
    });

    it('that never came: void when the reply came in time, late otherwise', async () => {
      const early = await aDispute(desk()).to('handling');
      await early.does('tax.clerk', 'reply', '2026-10-10T10:00:00+08:00', REPLY);
      expect(early.clock('general.requestAssistance')).toMatchObject({ light: 'void', metOn: null });
      const late = await aDispute(desk()).to('handling');
      await late.does('tax.clerk', 'reply', '2026-10-11T10:00:00+08:00', REPLY);
      expect(late.clock('general.requestAssistance')?.light).toBe('metLate');
    });
  });

  describe('the days of an assisting unit', () => {
    it('run from its signature', async () => {
      const one = await asked('pension');
      await one.does('pension.head', 'sign-assistance', '2026-10-12T10:00:00+08:00', {
        handler: 'pension.clerk',
      });
      const help = helpOf(one, 'pension');
      expect(help).toMatchObject({ state: 'signed', signedAt: '2026-10-12T02:00:00.000Z' });
      expect(one.last.body.meta.timeline[0].sentence).toBe('养老保险经办中心签收协办意见');
      expect(clockOf(one, 'general.assistMeasures', 'pension')).toMatchObject({
        subject: help.documentId,
        startOn: '2026-10-12',
        dueOn: '2026-10-19',
      });
      // 11-01 is a Sunday
      expect(clockOf(one, 'general.assistResult', 'pension')).toMatchObject({
        startOn: '2026-10-12',
        nominalOn: '2026-11-01',
        dueOn: '2026-11-02',
      });
    });

    it('run at the latest from one working day after the sending', async () => {
      const one = await asked('pension');
      expect(clockOf(one, 'general.assistMeasures', 'pension')).toMatchObject({
        startOn: '2026-10-13',
        dueOn: '2026-10-20',
      });
      await one.does('pension.clerk', 'sign-assistance', '2026-10-16T10:00:00+08:00');
      expect(clockOf(one, 'general.assistMeasures', 'pension')).toMatchObject({ startOn: '2026-10-13' });
    });

    it('run side by side, and are met by measures and result', async () => {
      const one = await asked('pension');
      await one.does('pension.clerk', 'reply-measures', '2026-10-20T23:59:59+08:00', {
        measures: '调取台账',
      });
      expect(helpOf(one, 'pension')).toMatchObject({
        state: 'measuresReplied',
        measures: '调取台账',
        signedAt: '2026-10-20T15:59:59.000Z',
      });
      expect(clockOf(one, 'general.assistMeasures', 'pension')).toMatchObject({
        light: 'met',
        metOn: '2026-10-20',
      });
      await one.does('pension.clerk', 'reply-result', '2026-11-03T09:00:00+08:00', { result: '欠缴六个月' });
      expect(helpOf(one, 'pension')).toMatchObject({ state: 'resultReplied', result: '欠缴六个月' });
      expect(clockOf(one, 'general.assistResult', 'pension')).toMatchObject({
        dueOn: '2026-11-02',
        light: 'metLate',
        metOn: '2026-11-03',
      });
      await one.refresh('pension.clerk');
      expect(may(one, 'reply-result')).toMatchObject({
        allowed: false,
        reason: '本单位没有待回复协办结果的协办意见。',
      });
    });

    it('are all met by a result that comes at once', async () => {
      const one = await asked('pension');
      await one.does('pension.clerk', 'reply-result', '2026-10-14T09:00:00+08:00', { result: '无此人' });
      expect(clockOf(one, 'general.assistMeasures', 'pension')).toMatchObject({ light: 'met' });
      expect(clockOf(one, 'general.assistResult', 'pension')).toMatchObject({ light: 'met' });
    });

    it('are one unit’s own: another’s answer leaves them', async () => {
      const one = await asked('pension', 'medical');
      await one.does('medical.clerk', 'reply-measures', '2026-10-14T09:00:00+08:00', { measures: '核对' });
      expect(clockOf(one, 'general.assistMeasures', 'pension')).toMatchObject({ metOn: null });
      const foreign = helpOf(one, 'pension').documentId;
      const answer = await one.ask('medical.clerk', 'reply-result', { assistance: foreign, result: '代答' });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['assistance']]);
    });

    it.each([
      ['sign-assistance', '2026-10-12T08:59:59+08:00', {}],
      ['reply-measures', '2026-10-12T08:59:59+08:00', { measures: '核对' }],
      ['reply-result', '2026-10-12T08:59:59+08:00', { result: '已核' }],
    ])('%s is not earlier than the request', async (action, at, input) => {
      const one = await asked('pension');
      const answer = await one.ask('pension.clerk', action, { at, ...input });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['at']]);
    });

    it('the result is not earlier than the measures', async () => {
      const one = await asked('pension');
      await one.does('pension.clerk', 'reply-measures', '2026-10-16T09:00:00+08:00', { measures: '核对' });
      const answer = await one.ask('pension.clerk', 'reply-result', {
        at: '2026-10-16T08:59:59+08:00',
        result: '已核',
      });
      expect(answer.body.error.message).toContain('回复协办措施');
      expect(pathsOf(answer)).toEqual(['at']);
    });

    it('end when the lead replies, with a warning of who has not answered', async () => {
      const one = await asked('pension', 'medical');
      await one.does('medical.clerk', 'reply-result', '2026-10-14T09:00:00+08:00', { result: '已核' });
      const { meta } = await one.does('tax.clerk', 'reply', '2026-10-16T10:00:00+08:00', REPLY);
      expect(meta.warnings.map(({ message }: { message: string }) => message)).toContainEqual(
        expect.stringMatching(/^养老保险经办中心的协办结果还没有回复/),
      );
      expect(helpOf(one, 'pension').state).toBe('ended');
      expect(helpOf(one, 'medical').state).toBe('resultReplied');
      expect(clockOf(one, 'general.assistResult', 'pension')?.light).toBe('void');
      const answer = await one.ask('pension.clerk', 'reply-result', { result: '迟到' });
      expect(answer.status).toBe(403);
    });
  });

  it('a case that is sent on ends the help: nobody is late for a lead that is gone', async () => {
    const one = await asked('pension');
    await one.does('centre.clerk', 'reroute', '2026-10-14T10:00:00+08:00', {
      route: 'transfer',
      toUnit: 'hrss',
      reason: '改由人社局办理',
    });
    expect(helpOf(one, 'pension').state).toBe('ended');
    expect(clockOf(one, 'general.assistMeasures', 'pension')?.light).toBe('void');
    expect((await one.ask('pension.clerk', 'sign-assistance')).status).toBe(403);
    expect((await one.read('pension.clerk')).body.data.masked).toBe(true);
  });

  it('a case that its lead gives back ends the help', async () => {
    const one = await aDispute(desk()).to('handling');
    await one.does('tax.clerk', 'request-assistance', '2026-10-08T09:30:00+08:00', {
      units: ['pension'],
      opinion: OPINION,
    });
    await one.does('tax.clerk', 'return', '2026-10-09T09:00:00+08:00', { reason: '不属本单位职责' });
    expect(helpOf(one, 'pension').state).toBe('ended');
    expect(clockOf(one, 'general.assistResult', 'pension')?.light).toBe('void');
  });

  it('goes on while the case waits for a conference', async () => {
    const one = await asked('pension');
    await one.does('tax.clerk', 'refer-to-conference', '2026-10-13T09:00:00+08:00', { question: '如何处置' });
    await one.does('pension.clerk', 'sign-assistance', '2026-10-13T10:00:00+08:00');
    await one.does('pension.clerk', 'reply-measures', '2026-10-14T10:00:00+08:00', { measures: '核对' });
    await one.does('pension.clerk', 'reply-result', '2026-10-15T10:00:00+08:00', { result: '已核' });
    expect(one.last.body.data.status).toBe('awaitingConference');
    expect(helpOf(one, 'pension').state).toBe('resultReplied');
  });

  describe('chase-assistance', () => {
    const chase = (one: Case, at: string) =>
      one.does('tax.clerk', 'chase-assistance', at, {
        assistance: helpOf(one, 'pension').documentId,
        text: '请尽快回复',
      });

    it('climbs from reminding over urging to the Centre', async () => {
      const one = await asked('pension');
      await chase(one, '2026-10-19T09:00:00+08:00');
      expect(one.last.body.meta.timeline[0].sentence).toBe('县税务局提醒养老保险经办中心办理协办事项');
      expect(one.last.body.meta.warnings.map(({ path }: { path: string }) => path)).not.toContain(
        'assistance',
      );
      await chase(one, '2026-10-21T09:00:00+08:00');
      expect(one.last.body.meta.timeline[0]).toMatchObject({
        sentence: '县税务局催办养老保险经办中心办理协办事项',
        details: expect.arrayContaining([{ label: '应回复日期', text: '2026-10-20，已逾期' }]),
      });
      await chase(one, '2026-10-22T09:00:00+08:00');
      expect(one.last.body.meta.timeline[0].sentence).toBe(
        '县税务局就养老保险经办中心协办事项逾期报请咨询调解中心督促',
      );
      expect(helpOf(one, 'pension').chased).toBe(3);
      expect(
        one.last.body.meta.supervisions.map(
          (notice: { kind: string; level: number; toUnit: { code: string } }) => [
            notice.kind,
            notice.level,
            notice.toUnit.code,
          ],
        ),
      ).toEqual([
        ['chase', 1, 'pension'],
        ['chase', 2, 'pension'],
        ['chase', 3, 'centre'],
      ]);
      const input = { assistance: helpOf(one, 'pension').documentId, text: '再催' };
      const answer = await one.ask('tax.clerk', 'chase-assistance', input);
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['assistance']]);
    });

    it('says when a unit that is urged is not late yet', async () => {
      const one = await asked('pension');
      await chase(one, '2026-10-13T09:00:00+08:00');
      await chase(one, '2026-10-14T09:00:00+08:00');
      expect(one.last.body.meta.warnings).toContainEqual(
        expect.objectContaining({ path: 'assistance', message: expect.stringContaining('还没有逾期') }),
      );
    });

    it('is impossible where nobody owes anything', async () => {
      const one = await aDispute(desk()).to('handling');
      const answer = await one.ask('tax.clerk', 'chase-assistance', { assistance: 'none', text: '催' });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });

    it('is the lead’s: neither the accepting unit nor the Centre chases', async () => {
      const one = await asked('pension');
      const input = { assistance: helpOf(one, 'pension').documentId, text: '请尽快回复' };
      for (const account of ['town-chengguan.head', 'centre.head', 'pension.head', 'leader'])
        expect([account, (await one.ask(account, 'chase-assistance', input)).status]).toEqual([account, 403]);
    });
  });

  it('has no days of its own outside general cases', async () => {
    const one = await aDispute(desk()).ofTier('complex').to('handling');
    await one.does('tax.clerk', 'request-assistance', ASKED, { units: ['pension'], opinion: OPINION });
    expect(clockOf(one, 'general.assistMeasures', 'pension')).toBeUndefined();
  });
});
