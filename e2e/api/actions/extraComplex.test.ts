import { describe, expect, it } from 'vitest';
import { aDispute, DAYS, onBothDatabases, pathsOf, REPLY } from '../builders';

const LEAD = 'tax.clerk';
const REPORT = { to: '县委、县政府', summary: '可能引发群体性事件，请予协调' };

onBothDatabases('an extra-complex case', (desk) => {
  describe('report-upward', () => {
    it('is owed within one working day of acceptance in this tier, by the lead or who accepted', async () => {
      const one = await aDispute(desk()).ofTier('extraComplex').to('awaitingTransfer');
      expect(one.clock('extraComplex.report')).toMatchObject({
        unit: 'town-chengguan',
        startOn: '2026-09-30',
        dueOn: '2026-10-08',
        light: 'red',
      });
      const { data, meta } = await one.does(
        'town-chengguan.clerk',
        'report-upward',
        '2026-10-08T17:00:00+08:00',
        {
          ...REPORT,
        },
      );
      expect(data).toMatchObject({ status: 'awaitingTransfer' });
      expect(one.clock('extraComplex.report')).toMatchObject({ light: 'met', metOn: '2026-10-08' });
      expect(meta.specialReports).toMatchObject([
        { addressee: '县委、县政府', summary: REPORT.summary, unit: { code: 'town-chengguan' } },
      ]);
      expect(meta.timeline[0]).toMatchObject({
        sentence: '城关镇经咨询调解中心向县委、县政府作专题汇报',
        details: [{ label: '汇报内容', text: REPORT.summary }],
      });
    });

    it.each([
      ['tax.clerk', 'tax'],
      ['town-chengguan.head', 'town-chengguan'],
      ['centre.clerk', 'centre'],
    ])('may come from %s', async (account, unit) => {
      const one = await aDispute(desk()).ofTier('extraComplex').to('handling');
      await one.does(account, 'report-upward', DAYS.replied, REPORT);
      await one.refresh(LEAD);
      expect(one.last.body.meta.specialReports).toMatchObject([{ unit: { code: unit } }]);
      expect(one.clock('extraComplex.report')).toMatchObject({ light: 'metLate', unit: 'tax' });
    });

    it('after a later classification is owed from that day', async () => {
      const one = await aDispute(desk()).to('handling');
      await one.does(LEAD, 'classify', '2026-10-16T10:00:00+08:00', {
        tier: 'extraComplex',
        reason: '多人聚集',
      });
      // Friday; the next working day is Monday
      expect(one.clock('extraComplex.report')).toMatchObject({ startOn: '2026-10-16', dueOn: '2026-10-19' });
      await one.does(LEAD, 'report-upward', '2026-10-19T10:00:00+08:00', REPORT);
      expect(one.clock('extraComplex.report')?.light).toBe('met');
    });

    it('of a case in another tier says that the tier should follow', async () => {
      const one = await aDispute(desk()).to('handling');
      const { meta } = await one.does(LEAD, 'report-upward', DAYS.replied, REPORT);
      expect(meta.warnings).toContainEqual(
        expect.objectContaining({ path: 'to', message: expect.stringContaining('调整级别') }),
      );
    });

    it('names what is missing', async () => {
      const one = await aDispute(desk()).ofTier('extraComplex').to('handling');
      expect(pathsOf(await one.ask(LEAD, 'report-upward'))).toEqual(['to', 'summary']);
    });

    it('is not before acceptance, and not after the reply', async () => {
      const before = await aDispute(desk()).ofTier('extraComplex').to('registered');
      expect((await before.ask('town-chengguan.clerk', 'report-upward', REPORT)).status).toBe(409);
      const after = await aDispute(desk()).ofTier('extraComplex').to('replied');
      expect((await after.ask(LEAD, 'report-upward', REPORT)).status).toBe(409);
    });
  });

  describe('the date set by hand', () => {
    it('is unset until somebody sets it with its basis; done without one it is in no rate', async () => {
      const one = await aDispute(desk()).ofTier('extraComplex').to('handling');
      expect(one.clock('extraComplex.resolve')).toMatchObject({ light: 'unset', dueOn: null });
      await one.does(LEAD, 'reply', DAYS.replied, REPLY);
      expect(one.clock('extraComplex.resolve')).toMatchObject({ light: 'unset', metOn: '2026-10-20' });
    });

    it('comes with its basis or not at all, at acceptance too', async () => {
      const one = await aDispute(desk()).to('registered');
      const accept = { at: DAYS.accepted, tier: 'extraComplex', route: 'own', eventType: 'arrears' };
      const clerk = 'town-chengguan.clerk';
      expect(pathsOf(await one.ask(clerk, 'accept', { ...accept, dueOn: '2026-10-31' }))).toEqual(['basis']);
      expect(pathsOf(await one.ask(clerk, 'accept', { ...accept, basis: '县委纪要' }))).toEqual(['dueOn']);
      const set = { ...accept, dueOn: '2026-10-31', basis: '县委纪要' };
      await one.does(clerk, 'accept', DAYS.accepted, set);
      expect(one.last.body.data).toMatchObject({ resolveDueOn: '2026-10-31', resolveDueBasis: '县委纪要' });
      // a date set by hand is the date, Saturday or not
      expect(one.clock('extraComplex.resolve')).toMatchObject({
        dueOn: '2026-10-31',
        unit: 'town-chengguan',
      });
    });

    it('is met by the reply', async () => {
      const one = await aDispute(desk()).ofTier('extraComplex').to('handling');
      const set = { tier: 'extraComplex', dueOn: '2026-10-20', basis: '县委纪要', reason: '按县委要求' };
      await one.does('centre.clerk', 'classify', '2026-10-12T10:00:00+08:00', set);
      await one.does(LEAD, 'reply', DAYS.replied, REPLY);
      expect(one.clock('extraComplex.resolve')).toMatchObject({ light: 'met', metOn: '2026-10-20' });
    });
  });
});
