import { describe, expect, it } from 'vitest';
import { aDispute, DAYS, onBothDatabases, pathsOf } from '../builders';

const on = (day: number) => `2026-10-${String(day).padStart(2, '0')}T10:00:00+08:00`;
const SAID = { direction: 'told', method: 'phone', content: '已告知测试甲办理进展' };
const CLERK = 'town-chengguan.clerk';

onBothDatabases('what was told to and heard from the applicant', (desk) => {
  it('is one list, whichever action it came with', async () => {
    const one = await aDispute(desk()).ofTier('complex').to('handling');
    await one.does('tax.clerk', 'record-contact', on(9), SAID);
    await one.does(CLERK, 'record-contact', on(10), {
      direction: 'heard',
      method: 'inPerson',
      content: '来催问',
    });
    await one.does('tax.clerk', 'extend', on(12), { days: 10, reason: '情况特别复杂' });
    await one.does('tax.head', 'approve-extension', on(12), {
      applicantInformed: { at: on(12), method: 'letter', content: '延期理由' },
    });
    await one.does('tax.clerk', 'reply', DAYS.replied, {
      result: '已责令补缴',
      outcome: 'corrected',
      resolvedBy: 'administrativeHandling',
    });
    await one.does(CLERK, 'inform', DAYS.informed, { method: 'phone', content: '告知结果' });
    await one.does(CLERK, 'revisit', DAYS.revisited, {
      method: 'phone',
      reached: true,
      satisfaction: 'satisfied',
      opinion: '快',
    });
    const shown = one.last.body.meta.contacts.map(
      (each: { purpose: string; direction: string; unit: { code: string }; round: number }) =>
        [each.purpose, each.direction, each.unit.code, each.round].join(' '),
    );
    expect(shown).toEqual([
      'transfer told town-chengguan 1',
      'other told tax 1',
      'other heard town-chengguan 1',
      'extension told tax 1',
      'result told town-chengguan 1',
      'revisit heard town-chengguan 1',
    ]);
  });

  it('meets transfer.tell also when it is recorded after the slip went out', async () => {
    const one = await aDispute(desk()).routed('transfer').to('awaitingTransfer');
    await one.does(CLERK, 'transfer', DAYS.sent, { toUnit: 'tax', problem: '欠缴' });
    expect(one.clock('transfer.tell')).toMatchObject({ metOn: null });
    await one.does(CLERK, 'inform-transfer', '2026-09-30T17:00:00+08:00', {
      method: 'phone',
      content: '已转',
    });
    expect(one.clock('transfer.tell')).toMatchObject({ light: 'met', metOn: '2026-09-30' });
    expect(one.last.body.meta.contacts).toMatchObject([
      {
        purpose: 'transfer',
        direction: 'told',
        method: 'phone',
        content: '已转',
        at: '2026-09-30T09:00:00.000Z',
      },
    ]);
  });

  it('does not meet it when it only says something else', async () => {
    const one = await aDispute(desk()).routed('transfer').to('awaitingTransfer');
    await one.does(CLERK, 'record-contact', DAYS.sent, SAID);
    expect(one.clock('transfer.tell')?.metOn).toBeNull();
  });

  it('leaves a line in the timeline and changes nothing else', async () => {
    const one = await aDispute(desk()).to('handling');
    const { clocks } = one.last.body.meta;
    const { data, meta } = await one.does('tax.clerk', 'record-contact', on(9), SAID);
    expect(data).toMatchObject({ status: 'handling', informedAt: null });
    expect(meta.timeline[0]).toMatchObject({ sentence: '与申请人沟通（电话）' });
    expect(meta.clocks).toEqual(clocks);
    await one.does('tax.clerk', 'record-contact', on(9), { ...SAID, direction: 'heard' });
    expect(one.last.body.meta.timeline[0].sentence).toBe('申请人来话（电话）');
  });

  it('is read by units that handle the case alone', async () => {
    const one = await aDispute(desk()).to('handling');
    await one.does('tax.clerk', 'record-contact', on(9), SAID);
    const content = async (account: string) => (await one.read(account)).body.meta.contacts.at(-1).content;
    expect(await content(CLERK)).toBe(SAID.content);
    for (const account of ['leader', 'centre.clerk']) {
      expect(await content(account)).toBeNull();
      expect((await one.read(account)).text).not.toContain(SAID.content);
    }
  });

  it.each(['registered', 'awaitingSignature', 'declined', 'replied', 'archived', 'withdrawn'] as const)(
    'may be recorded in status %s',
    async (status) => {
      const one = await aDispute(desk()).to(status);
      expect((await one.ask(CLERK, 'record-contact', SAID)).status).toBe(200);
    },
  );

  describe('refuses', () => {
    it('an anonymous case: 409', async () => {
      const one = await aDispute(desk()).anonymously().to('handling');
      const answer = await one.ask('tax.clerk', 'record-contact', SAID);
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
      expect(answer.body.error.message).toContain('匿名');
    });

    it.each([
      ['direction', 'shouted'],
      ['direction', undefined],
      ['method', 'pigeon'],
      ['content', '  '],
      ['at', '2026-11-21T10:00:00+08:00'],
      ['at', '2026-09-28T08:59:00+08:00'],
    ])('%s %j: 400', async (field, value) => {
      const one = await aDispute(desk()).to('handling');
      const answer = await one.ask('tax.clerk', 'record-contact', { at: on(9), ...SAID, [field]: value });
      expect([answer.status, pathsOf(answer)]).toEqual([400, [field]]);
    });

    it('leaders, and the unit that only oversees: 403', async () => {
      const one = await aDispute(desk()).saying({ channel: 'petitionHall' }).to('handling');
      for (const account of ['leader', 'petition.head']) {
        expect([account, (await one.ask(account, 'record-contact', SAID)).status]).toEqual([account, 403]);
      }
    });
  });
});
