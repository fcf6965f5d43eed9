import { describe, expect, it } from 'vitest';
import { aDispute, onBothDatabases, pathsOf } from '../builders';

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00+08:00`;
const URGED = { to: 'tax', text: '此件已逾期，请抓紧办理。' };

onBothDatabases('supervision', (desk) => {
  const handling = () => aDispute(desk()).to('handling');
  const fromThePetitionHall = () => aDispute(desk()).saying({ channel: 'petitionHall' }).to('handling');

  it('climbs the ladder: 催办, 再次催办, 督办', async () => {
    const one = await handling();
    await one.does('centre.clerk', 'urge', on(2), URGED);
    expect(one.last.body.data.status).toBe('handling');
    expect(one.last.body.meta.timeline[0]).toMatchObject({
      action: 'urge',
      sentence: '调解中心向县税务局发出催办通知',
    });
    await one.does('centre.clerk', 'urge', on(4), URGED);
    expect(one.last.body.meta.timeline[0].sentence).toBe('调解中心向县税务局发出再次催办通知');
    await one.does('centre.head', 'supervise', on(6), { ...URGED, text: '限三日内办结。' });
    expect(one.last.body.meta.timeline[0].sentence).toBe('调解中心向县税务局发出督办通知');
    const { meta } = (await one.read('tax.clerk')).body;
    expect(meta.supervisions).toMatchObject([
      { kind: 'urge', level: 1, fromUnit: { code: 'centre' }, toUnit: { code: 'tax' }, text: URGED.text },
      { kind: 'urge', level: 2 },
      { kind: 'supervise', level: 3, text: '限三日内办结。', at: '2026-11-06T02:00:00.000Z' },
    ]);
    expect(meta.supervisions[0].by.name).toBeTruthy();
  });

  it('counts the rungs for each unit by itself', async () => {
    const one = await handling();
    await one.does('tax.clerk', 'request-assistance', on(1), { units: ['pension'], opinion: '请核缴费基数' });
    await one.does('centre.clerk', 'urge', on(2), URGED);
    await one.does('centre.clerk', 'urge', on(3), { ...URGED, to: 'pension' });
    const levels = one.last.body.meta.supervisions.map(
      (each: { toUnit: { code: string }; level: number }) => `${each.toUnit.code} ${each.level}`,
    );
    expect(levels).toEqual(['tax 1', 'pension 1']);
  });

  it('takes the rung that is named', async () => {
    const one = await handling();
    await one.does('centre.clerk', 'urge', on(2), { ...URGED, level: 2 });
    await one.does('centre.clerk', 'supervise', on(3), { ...URGED, level: 3 });
    expect(one.last.body.meta.supervisions.map(({ level }: { level: number }) => level)).toEqual([2, 3]);
  });

  it('moves no clock', async () => {
    const one = await handling();
    const before = one.last.body.meta.clocks;
    await one.does('centre.clerk', 'urge', on(2), URGED);
    expect(one.last.body.meta.clocks).toEqual(before);
  });

  describe.each(['urge', 'supervise'])('%s', (action) => {
    it.each([
      ['the Centre’s clerk', 'centre.clerk'],
      ['the head of the accepting unit', 'town-chengguan.head'],
    ])('is for %s', async (_who, account) => {
      const one = await handling();
      expect((await one.ask(account, action, URGED)).status).toBe(200);
    });

    it.each(['town-chengguan.clerk', 'tax.clerk', 'tax.head', 'leader'])(
      'is not for %s: 403',
      async (account) => {
        const one = await handling();
        const answer = await one.ask(account, action, { ...URGED, to: 'town-chengguan' });
        expect([answer.status, answer.body.error.name]).toEqual([403, 'NoRight']);
      },
    );

    it.each(['auditor', 'admin', 'security', 'petition.clerk'])(
      'of a case %s does not see: 404',
      async (account) => {
        const one = await handling();
        expect((await one.ask(account, action, URGED)).status).toBe(404);
      },
    );

    it('is for the petition bureau in the cases of its own hall, which it sees masked', async () => {
      const one = await fromThePetitionHall();
      const seen = (await one.read('petition.clerk')).body;
      expect([seen.meta.roles, seen.data.masked]).toEqual([['overseeing'], true]);
      const { meta } = await one.does('petition.clerk', action, on(2), URGED);
      expect(meta.supervisions[0]).toMatchObject({ fromUnit: { code: 'petition' }, text: URGED.text });
      const allowed = meta.abilities.filter((each: { allowed: boolean }) => each.allowed);
      expect(allowed.map((each: { action: string }) => each.action)).toEqual(['urge', 'supervise']);
    });

    it.each([
      ['its own unit', 'centre.clerk', 'centre'],
      ['a unit that takes no part', 'centre.clerk', 'medical'],
      ['a unit that does not exist', 'centre.clerk', 'nowhere'],
    ])('does not go to %s: 400', async (_which, account, to) => {
      const one = await handling();
      const answer = await one.ask(account, action, { ...URGED, to });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['to']]);
    });

    it('does not go to a unit that only looks on', async () => {
      const one = await fromThePetitionHall();
      const answer = await one.ask('centre.clerk', action, { ...URGED, to: 'petition' });
      expect([answer.status, pathsOf(answer)]).toEqual([400, ['to']]);
    });

    it('names what is wrong with its input', async () => {
      const one = await handling();
      const asked = async (input: Record<string, unknown>) =>
        pathsOf(await one.ask('centre.clerk', action, input));
      expect(await asked({ to: 'tax' })).toEqual(['text']);
      expect(await asked({ text: '请抓紧' })).toEqual(['to']);
      expect(await asked({ ...URGED, level: 4 })).toEqual(['level']);
      expect(await asked({ ...URGED, level: action === 'urge' ? 3 : 1 })).toEqual(['level']);
      expect(await asked({ ...URGED, at: '2026-09-27T10:00:00+08:00' })).toEqual(['at']);
    });

    it.each(['declined', 'withdrawn'] as const)('has nobody to go to in status %s: 409', async (status) => {
      const one = await aDispute(desk()).to(status);
      const answer = await one.ask('centre.clerk', action, { ...URGED, to: 'town-chengguan' });
      expect([answer.status, answer.body.error.name]).toEqual([409, 'StageForbids']);
    });
  });

  it('is read by the two units, those who handle the case and leaders', async () => {
    const one = await fromThePetitionHall();
    await one.does('petition.clerk', 'urge', on(2), URGED);
    const text = async (account: string) => (await one.read(account)).body.meta.supervisions[0].text;
    expect(await text('petition.clerk')).toBe(URGED.text);
    expect(await text('tax.clerk')).toBe(URGED.text);
    expect(await text('town-chengguan.clerk')).toBe(URGED.text);
    expect(await text('leader')).toBe(URGED.text);
  });
});
