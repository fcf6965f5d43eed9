import type { ActionName } from '@liandiao/cms/contract';
import { aDispute, type Reachable } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { expectAccessible } from './pages/axe';
import { CasePage } from './pages/casePage';
import { RegistrationPage } from './pages/registrationPage';

// the longest file: its tests share the workers
test.describe.configure({ mode: 'parallel' });

test('the screens before the log-in', async ({ page, desk, signIn }) => {
  await page.goto('/login');
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
  await expectAccessible(page, 'log-in');

  const security = await desk.login('security');
  const body = { username: 'first.day', name: '测试戊', unit: 'tax', capabilities: ['clerk'] };
  const { meta } = (await desk.call('POST', '/api/users', body, security)).body;
  await signIn('first.day', meta.oneTimePassword);
  await expect(page.getByRole('heading', { name: '请先设置新密码' })).toBeVisible();
  await expectAccessible(page, 'first password');
});

test("a clerk's screens", async ({ as, desk }) => {
  await aDispute(desk).to('awaitingSignature');
  await aDispute(desk).to('draft');
  const page = await as('town-chengguan.clerk');
  for (const address of [
    '/workbench',
    '/disputes',
    '/transfers?box=out',
    '/calculator',
    '/account',
    '/nowhere',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expectAccessible(page, address);
  }
  await page.goto('/disputes');
  await page.getByRole('button', { name: '筛选' }).click();
  await expectAccessible(page, 'list with its filters');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: '搜索或执行命令' })).toBeVisible();
  await expectAccessible(page, 'palette');
});

test('the registration, empty, of every kind, and full of mistakes', async ({ as }) => {
  const registration = await new RegistrationPage(await as('town-chengguan.clerk')).open();
  const { page } = registration;
  await expectAccessible(page, 'empty registration');
  for (const kind of ['代理人', '联名', '匿名', '本人'] as const) {
    await registration.as(kind);
    await expectAccessible(page, `registration, ${kind}`);
  }
  await page.getByLabel('身份证号码').first().fill('110105194912310021');
  await registration.foot.getByRole('button', { name: '登记', exact: true }).click();
  await expect(registration.foot.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'registration with mistakes');
});

test('a case, tab by tab', async ({ as, desk }) => {
  const { documentId } = await aDispute(desk).to('closed');
  const shown = await new CasePage(await as('town-chengguan.clerk')).open(documentId);
  for (const tab of ['登记信息', '办理', '材料', '沟通与回访', '档案', '时间线']) {
    await expect(await shown.tab(tab)).toBeVisible();
    await expectAccessible(shown.page, tab);
  }
});

/** Each drawer, on a case where it may be opened. */
const drawers: [who: string, status: Reachable, actions: ActionName[]][] = [
  [
    'town-chengguan.head',
    'registered',
    ['accept', 'request-supplement', 'settle-on-the-spot', 'decline', 'amend', 'assign', 'withdraw'],
  ],
  ['town-chengguan.clerk', 'awaitingMaterial', ['receive-supplement']],
  ['centre.head', 'declined', ['overturn-decline']],
  ['town-chengguan.clerk', 'awaitingTransfer', ['transfer', 'reroute', 'classify', 'correct-acceptance']],
  ['tax.clerk', 'awaitingSignature', ['sign', 'return']],
  ['town-chengguan.clerk', 'returnProposed', ['agree-return', 'dispute-return']],
  ['centre.head', 'returnDisputed', ['designate']],
  ['tax.clerk', 'handling', ['reply']],
  ['town-chengguan.clerk', 'replied', ['inform', 'archive', 'revisit', 'send-back']],
  ['town-chengguan.clerk', 'archived', ['close']],
];

for (const [who, status, actions] of drawers) {
  test(`the drawers of a case that is ${status}`, async ({ as, desk }) => {
    const { documentId } = await aDispute(desk).to(status);
    const page = await as(who);
    for (const action of actions) {
      await page.goto(`/disputes/${documentId}?action=${action}`);
      const sheet = page.getByRole('dialog');
      await expect(sheet.getByLabel(/^办理时间/)).toBeVisible();
      await expectAccessible(page, action);
    }
  });
}

test("the administrators' screens", async ({ as }) => {
  const administrator = await as('admin');
  const security = await as('security');
  for (const [page, address, add] of [
    [administrator, '/units', '新增单位'],
    [security, '/people', '新增账号'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page, address);
    await page.getByRole('link', { name: add }).click();
    await expect(page.getByRole('dialog', { name: add })).toBeVisible();
    await expectAccessible(page, add);
  }
});
