import { expect, it } from 'vitest';
import { aDispute, DAYS, onBothDatabases, pathsOf } from '../builders';

const CENTRE = 'centre.clerk';
const AT = '2026-10-14T10:00:00+08:00';
const TO_PENSION = { unit: 'pension', reason: '多次催办未办' };

onBothDatabases('reassign', (desk) => {
  it('gives the case to another unit at once; the days run on from the first slip', async () => {
    const one = await aDispute(desk()).to('handling');
    const { data, meta } = await one.does(CENTRE, 'reassign', AT, TO_PENSION);
    expect(data).toMatchObject({ status: 'handling', handler: null });
    expect([data.leadUnit.code, data.answerableUnit.code]).toEqual(['pension', 'pension']);
    expect(meta.timeline[0]).toMatchObject({
      sentence: '咨询调解中心改派养老保险经办中心办理',
      details: expect.arrayContaining([{ label: '理由', text: '多次催办未办' }]),
    });
    expect(one.clock('general.resolve')).toMatchObject({
      unit: 'pension',
      startOn: '2026-09-30',
      dueOn: '2026-10-30',
    });
    const [first, second] = meta.transfers;
    expect(first).toMatchObject({ state: 'cancelled', toUnit: { code: 'tax' } });
    expect(second).toMatchObject({
      state: 'signed',
      fromUnit: { code: 'centre' },
      toUnit: { code: 'pension' },
      problem: first.problem,
      designated: true,
    });
    expect(second.number).not.toBe(first.number);
  });

  it('may not be returned; who had it before reads it masked', async () => {
    const one = await aDispute(desk()).to('handling');
    await one.does(CENTRE, 'reassign', AT, TO_PENSION);
    const answer = await one.ask('pension.clerk', 'return', {
      at: '2026-10-14T11:00:00+08:00',
      reason: '不办',
    });
    expect([answer.status, answer.body.error.message]).toEqual([
      409,
      '此件由咨询调解中心指定办理，不能退回。',
    ]);
    const former = await one.read('tax.clerk');
    expect(former.body).toMatchObject({ data: { masked: true }, meta: { roles: ['former'] } });
  });

  it('takes an unsigned slip out of the hands it was sent to', async () => {
    const one = await aDispute(desk()).to('awaitingSignature');
    const same = await one.ask(CENTRE, 'reassign', { ...TO_PENSION, unit: 'tax' });
    expect(pathsOf(same)).toEqual(['unit']);
    await one.does(CENTRE, 'reassign', AT, TO_PENSION);
    expect(one.clock('transfer.sign')).toMatchObject({ unit: 'tax', light: 'metLate' });
    expect((await one.ask('tax.clerk', 'sign')).status).toBe(403);
  });

  it('of a case that its own unit handled begins the days of whom it is handed to', async () => {
    const one = await aDispute(desk()).routed('own').to('handling');
    await one.does(CENTRE, 'reassign', AT, TO_PENSION);
    expect(one.clock('general.resolve')).toMatchObject({ unit: 'pension', startOn: '2026-10-14' });
    await one.does(CENTRE, 'reassign', '2026-10-16T10:00:00+08:00', { unit: 'hrss', reason: '再改派' });
    expect(one.clock('general.resolve')).toMatchObject({ unit: 'hrss', startOn: '2026-10-14' });
  });

  it('leaves the help that was asked for to the new lead, but for his own', async () => {
    const one = await aDispute(desk()).to('handling');
    await one.does('tax.clerk', 'request-assistance', '2026-10-10T09:00:00+08:00', {
      units: ['pension', 'medical'],
      opinion: '请提供记录',
    });
    await one.does(CENTRE, 'reassign', AT, TO_PENSION);
    const states = Object.fromEntries(
      one.last.body.meta.assistances.map((help: { unit: { code: string }; state: string }) => [
        help.unit.code,
        help.state,
      ]),
    );
    expect(states).toEqual({ pension: 'ended', medical: 'requested' });
    await one.does('medical.clerk', 'reply-measures', '2026-10-15T09:00:00+08:00', { measures: '核对' });
    expect(one.clock('general.requestAssistance')?.light).toBe('met');
    const owedByPension = one.last.body.meta.clocks.filter(
      (clock: { rule: string; unit: string }) =>
        clock.rule.startsWith('general.assist') && clock.unit === 'pension',
    );
    expect(owedByPension.map(({ light }: { light: string }) => light)).toEqual(['void', 'void']);
  });

  it('refuses the present lead and a unit that does not exist', async () => {
    const one = await aDispute(desk()).to('handling');
    for (const unit of ['tax', 'nowhere'])
      expect(pathsOf(await one.ask(CENTRE, 'reassign', { unit, reason: '改派' }))).toEqual(['unit']);
    expect(pathsOf(await one.ask(CENTRE, 'reassign', { unit: 'pension' }))).toEqual(['reason']);
  });

  it('is the Centre’s alone, and not possible once the reply is there', async () => {
    const one = await aDispute(desk()).to('handling');
    for (const account of ['tax.head', 'town-chengguan.head', 'leader'])
      expect([account, (await one.ask(account, 'reassign', TO_PENSION)).status]).toEqual([account, 403]);
    const replied = await aDispute(desk()).to('replied');
    expect((await replied.ask(CENTRE, 'reassign', { at: DAYS.informed, ...TO_PENSION })).status).toBe(409);
  });
});
