import { describe, expect, it } from 'vitest';
import { aDispute, type Case, DAYS, onBothDatabases, pathsOf } from '../builders';

const CLERK = 'town-chengguan.clerk';
const DISSATISFIED = {
  method: 'phone',
  reached: true,
  satisfaction: 'dissatisfied',
  opinion: '测试甲认为补缴基数偏低',
};
const CONCLUDED = { conclusion: '经核，补缴基数按实发工资核定，已向申请人说明' };
const on = (day: number) => `2026-10-${String(day).padStart(2, '0')}T15:00:00+08:00`;

onBothDatabases('the review that 不满意 opens', (desk) => {
  const dissatisfied = async () => {
    const one = await aDispute(desk()).to('replied');
    await one.does(CLERK, 'revisit', on(21), DISSATISFIED);
    return one;
  };
  const reviews = async (one: Case, account = 'centre.clerk') => (await one.read(account)).body.meta.reviews;
  const can = async (one: Case, account: string) =>
    (await one.read(account)).body.meta.abilities.find(
      ({ action }: { action: string }) => action === 'conclude-review',
    ).allowed;

  it('is the Centre’s to conclude', async () => {
    const one = await dissatisfied();
    expect(one.last.body.data).toMatchObject({ status: 'replied', satisfaction: 'dissatisfied' });
    expect(await reviews(one)).toMatchObject([
      {
        round: 1,
        openedAt: '2026-10-21T07:00:00.000Z',
        opinion: '测*认为补缴基数偏低',
        conclusion: null,
        by: null,
      },
    ]);
    expect([await can(one, 'centre.clerk'), await can(one, CLERK)]).toEqual([true, false]);
    const { data, meta } = await one.does('centre.clerk', 'conclude-review', on(22), CONCLUDED);
    expect(data.status).toBe('replied');
    expect(meta.reviews).toMatchObject([{ ...CONCLUDED, concludedAt: '2026-10-22T07:00:00.000Z' }]);
    expect(meta.reviews[0].by.name).toBeTruthy();
    expect(meta.timeline[0].sentence).toBe('咨询调解中心办结不满意复核');
    expect(await can(one, 'centre.clerk')).toBe(false);
  });

  it('is one, however often it is said', async () => {
    const one = await dissatisfied();
    await one.does('centre.clerk', 'revisit', on(22), DISSATISFIED);
    expect(await reviews(one)).toHaveLength(1);
  });

  it('stays open when the applicant changes his mind: the Centre decides', async () => {
    const one = await dissatisfied();
    await one.does(CLERK, 'revisit', on(22), { ...DISSATISFIED, satisfaction: 'satisfied' });
    expect(await reviews(one)).toMatchObject([{ concludedAt: null }]);
  });

  it.each(['satisfied', 'basicallySatisfied', 'notRated'])('is not opened by %s', async (satisfaction) => {
    const one = await aDispute(desk()).to('replied');
    await one.does(CLERK, 'revisit', on(21), { ...DISSATISFIED, satisfaction });
    expect(await reviews(one)).toEqual([]);
  });

  it('is opened by what was settled on the spot as well', async () => {
    const one = await aDispute(desk()).to('registered');
    await one.does(CLERK, 'settle-on-the-spot', DAYS.accepted, {
      eventType: 'arrears',
      result: '当场解释',
      outcome: 'agreed',
      resolvedBy: 'negotiation',
      satisfaction: 'dissatisfied',
    });
    expect(one.last.body.data.status).toBe('closed');
    expect(await reviews(one)).toMatchObject([{ round: 1, opinion: null, conclusion: null }]);
    await one.does('centre.head', 'conclude-review', on(9), CONCLUDED);
    expect(one.last.body.data.status).toBe('closed');
  });

  it('holds up neither archive nor closing, and is concluded on the sealed file', async () => {
    const one = await dissatisfied();
    await one.does(CLERK, 'inform', on(21), { method: 'phone', content: '告知结果' });
    await one.does(CLERK, 'archive', on(22), { summary: '补缴争议', result: '已补缴' });
    await one.does(CLERK, 'close', on(23));
    const sealed = (await one.read(CLERK)).body.meta.archives;
    await one.does('centre.clerk', 'conclude-review', on(24), CONCLUDED);
    const { data, meta } = (await one.read(CLERK)).body;
    expect([data.status, meta.archives]).toEqual(['closed', sealed]);
    expect(meta.reviews[0].conclusion).toBe(CONCLUDED.conclusion);
  });

  it('is no reopening, but may lead to one, which concludes it', async () => {
    const one = await dissatisfied();
    await one.does(CLERK, 'inform', on(21), { method: 'phone', content: '告知结果' });
    await one.does(CLERK, 'archive', on(22), { summary: '补缴争议', result: '已补缴' });
    await one.does(CLERK, 'close', on(23));
    const { meta } = await one.does('centre.head', 'reopen', on(24), { reason: '基数确有出入' });
    expect(meta.reviews).toMatchObject([
      { round: 1, conclusion: '重新办理：基数确有出入', concludedAt: '2026-10-24T07:00:00.000Z' },
    ]);
  });

  it('is read by the Centre and by units that handle the case', async () => {
    const one = await dissatisfied();
    expect((await reviews(one, 'tax.clerk'))[0].opinion).toBe(DISSATISFIED.opinion);
    // the Centre sees the applicant masked, in what he said too
    expect((await reviews(one, 'centre.head'))[0].opinion).toBe('测*认为补缴基数偏低');
    expect((await reviews(one, 'leader'))[0].opinion).toBeNull();
  });

  describe('refuses', () => {
    it('where there is none: 409', async () => {
      const one = await aDispute(desk()).to('replied');
      const answer = await one.ask('centre.clerk', 'conclude-review', CONCLUDED);
      expect([answer.status, answer.body.error.message]).toEqual([409, '没有待办的不满意复核。']);
    });

    it.each(['town-chengguan.head', 'tax.clerk', 'leader'])('%s: 403', async (account) => {
      const one = await dissatisfied();
      expect((await one.ask(account, 'conclude-review', CONCLUDED)).status).toBe(403);
    });

    it('no conclusion, or one before the review was opened: 400', async () => {
      const one = await dissatisfied();
      expect(pathsOf(await one.ask('centre.clerk', 'conclude-review', {}))).toEqual(['conclusion']);
      const early = await one.ask('centre.clerk', 'conclude-review', { ...CONCLUDED, at: on(20) });
      expect([early.status, pathsOf(early)]).toEqual([400, ['at']]);
    });
  });
});
