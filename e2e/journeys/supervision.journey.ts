import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { expectAccessible } from './pages/axe';
import { Drawer } from './pages/drawer';

test('the Centre sees who is late, urges from the row, and the unit is told', async ({ as, desk }) => {
  test.slow();
  // due on 2026-10-09, and nobody signed
  const late = await aDispute(desk)
    .registeredBy('town-lianghe')
    .routed('transfer', 'pension')
    .to('awaitingSignature');
  const page = await as('centre.head');
  await page.goto('/supervision');
  const board = page.getByRole('table', { name: '各单位的时限' });
  await expectAccessible(page, 'the board of supervision');
  await board.getByRole('link', { name: /^养老保险经办中心：逾期 / }).click();
  await expect(page).toHaveURL(/view=clocks&unit=pension&light=red/);
  const row = page.getByRole('row', { name: new RegExp(late.number) }).first();
  await expect(row).toContainText('系统提醒');
  await expectAccessible(page, 'overseen clocks');

  await row.getByRole('button', { name: /^催办/ }).click();
  const urge = new Drawer(page, '催办');
  await expect(urge.sheet.getByText('养老保险经办中心', { exact: true }).first()).toBeVisible();
  await urge.type('通知内容', '转办单已超过签收期限，请今天签收。');
  await urge.submit();
  // the ladder is one rung higher
  await expect(row.getByText('催办', { exact: true }).first()).toBeVisible();
  await expect(row).not.toContainText('系统提醒');

  await page.getByText('催办督办通知', { exact: true }).click();
  await expect(page.getByRole('row', { name: new RegExp(late.number) })).toContainText('请今天签收');
  await expectAccessible(page, 'notices of the ladder');

  // the unit finds it among its own notices, and behind the bell
  const pension = await as('pension.clerk');
  await pension.goto('/supervision');
  await expect(pension.getByRole('table')).toContainText('请今天签收');
  const bell = pension.getByRole('banner').getByRole('button', { name: /^消息，\d+ 条未读$/ });
  await bell.click();
  const panel = pension.getByRole('region', { name: '未读消息' });
  await expect(panel.getByRole('link', { name: /催办/ }).first()).toBeVisible();
  await expectAccessible(pension, 'the bell');
  await panel.getByRole('link', { name: '全部消息' }).click();
  await expect(panel).toBeHidden();
  await expect(pension.getByRole('table', { name: '消息' })).toContainText('催办');
  await expectAccessible(pension, 'notices');
  await pension.getByRole('button', { name: '全部标为已读' }).click();
  await expect(pension.getByRole('banner').getByRole('button', { name: '消息，没有未读' })).toBeVisible();
});

test('an assisting unit answers from its box, and the lead chases the one that does not', async ({
  as,
  desk,
}) => {
  test.slow();
  const joint = await aDispute(desk).registeredBy('town-yingfeng').routed('joint').to('handling');
  await joint.does('town-yingfeng.clerk', 'request-assistance', '2026-10-09T09:00:00+08:00', {
    units: ['medical'],
    opinion: '请核对该单位医保缴费明细。',
  });
  const medical = await as('medical.clerk');
  await medical.goto('/assistances');
  const row = medical.getByRole('row', { name: new RegExp(joint.number) });
  await expect(row).toContainText('迎丰镇');
  await expectAccessible(medical, 'assistance asked of us');
  await row.getByRole('button', { name: /^签收协办意见/ }).click();
  await new Drawer(medical, '签收协办意见').submit();
  await expect(row).toContainText('已签收');

  const town = await as('town-yingfeng.clerk');
  await town.goto('/assistances?box=out');
  const ours = town.getByRole('row', { name: new RegExp(joint.number) });
  await expectAccessible(town, 'assistance asked by us');
  await ours.getByRole('button', { name: /^催促协办/ }).click();
  const chase = new Drawer(town, '催促协办');
  await chase.sheet.getByRole('textbox').first().fill('请尽快回复处置措施。');
  await chase.submit();
  await medical.goto('/supervision');
  await expect(medical.getByRole('table')).toContainText('请尽快回复处置措施。');
});

test('the process map leads from a station to its cases, by eye and by keyboard', async ({ as, desk }) => {
  const waiting = await aDispute(desk).registeredBy('town-houliu').to('awaitingMaterial');
  const page = await as('town-houliu.clerk');
  await page.goto('/map');
  const table = page.getByRole('table', { name: '各环节件数' });
  await expect(table.getByRole('row', { name: /^待补正/ })).toContainText('1');
  // the ways come from the table of actions
  await expect(table.getByRole('row', { name: /^待补正/ })).toContainText('已登记（收到补正）');
  const station = page.getByRole('link', { name: /^待补正：1 件/ });
  await station.focus();
  await expect(page.getByText('待补正可以怎样走')).toBeVisible();
  await expectAccessible(page, 'the process map');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/disputes\?status=awaitingMaterial/);
  await expect(page.getByRole('table')).toContainText(waiting.number);
});

test('the bell shows the newest notices to the keyboard too, and each is read by opening its case', async ({
  as,
  desk,
}) => {
  const sent = await aDispute(desk).routed('transfer', 'justice').to('awaitingSignature');
  const page = await as('justice.clerk');
  await page.goto('/calculator');
  const bell = page.getByRole('banner').getByRole('button', { name: /^消息，\d+ 条未读$/ });
  const before = Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0]);
  await bell.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: '未读消息' });
  await expect(panel.getByRole('link', { name: new RegExp(sent.number) }).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: '全部已读' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(bell).toBeFocused();

  await bell.click();
  await panel
    .getByRole('link', { name: new RegExp(sent.number) })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(sent.documentId));
  await expect(panel).toBeHidden();
  const left = before === 1 ? '消息，没有未读' : `消息，${before - 1} 条未读`;
  await expect(page.getByRole('banner').getByRole('button', { name: left })).toBeVisible();

  // a telephone goes straight to the list
  const narrow = await as('justice.clerk', { viewport: { width: 390, height: 844 } });
  await narrow.goto('/calculator');
  await narrow.getByRole('banner').getByRole('link', { name: /^消息/ }).click();
  await expect(narrow).toHaveURL(/\/notices/);
});

test.describe('by touch', () => {
  test.use({ contextOptions: { hasTouch: true } });

  test('a station of the map says its ways before it leads to its cases', async ({ as, desk }) => {
    await aDispute(desk).registeredBy('town-zhongchi').to('awaitingMaterial');
    const page = await as('town-zhongchi.clerk', { viewport: { width: 390, height: 844 } });
    await page.goto('/map');
    const station = page.getByRole('link', { name: /^待补正：1 件/ });
    await station.tap();
    await expect(page.getByText('待补正可以怎样走')).toBeVisible();
    await expect(page.getByText('收到补正 → 已登记')).toBeVisible();
    const table = page.getByRole('table', { name: '各环节件数' });
    await expect(table.getByText('已登记（收到补正）').filter({ visible: true })).toHaveCount(1);
    await station.tap();
    await expect(page).toHaveURL(/\/disputes\?status=awaitingMaterial/);
  });
});
