import { beforeAll, expect, it } from 'vitest';
import { aDispute, DAYS, onBothDatabases } from '../builders';

onBothDatabases('a unit that has named nobody (R10)', (desk) => {
  beforeAll(async () => {
    const unit = { code: 'newcomer', name: '新设单位', shortName: '新设单位', kind: 'department' };
    const made = await desk().call('POST', '/api/units', unit, await desk().login('admin'));
    expect([made.status, made.text]).toEqual([201, made.text]);
  });
  const warned = (path: string) => [
    { path, message: '新设单位还没有可接件的人员，请电话联系该单位并告知安全管理员。' },
  ];
  const mentioned = (warnings: { path: string }[], path: string) =>
    warnings.filter((warning) => warning.path === path);

  it('is warned about when a case is transferred to it', async () => {
    const one = await aDispute(desk()).to('awaitingTransfer');
    const { meta } = await one.does('town-chengguan.clerk', 'transfer', DAYS.sent, {
      toUnit: 'newcomer',
      problem: '欠缴',
    });
    expect(mentioned(meta.warnings, 'toUnit')).toEqual(warned('toUnit'));
  });

  it('is warned about when the Centre designates it', async () => {
    const one = await aDispute(desk()).to('returnDisputed');
    const { meta } = await one.does('centre.clerk', 'designate', '2026-10-09T09:00:00+08:00', {
      unit: 'newcomer',
      reason: '职责相近',
    });
    expect(mentioned(meta.warnings, 'unit')).toEqual(warned('unit'));
  });

  it('is not, once somebody there can take cases in hand', async () => {
    const account = { username: 'newcomer.clerk', name: '测试庚', unit: 'newcomer', capabilities: ['clerk'] };
    const made = await desk().call('POST', '/api/users', account, await desk().login('security'));
    expect(made.status).toBe(201);
    const one = await aDispute(desk()).to('awaitingTransfer');
    const { meta } = await one.does('town-chengguan.clerk', 'transfer', DAYS.sent, {
      toUnit: 'newcomer',
      problem: '欠缴',
    });
    expect(mentioned(meta.warnings, 'toUnit')).toEqual([]);
  });
});
