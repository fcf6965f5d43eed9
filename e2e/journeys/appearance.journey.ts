import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';
import { RegistrationPage } from './pages/registrationPage';

const CHINESE = /\p{Script=Han}/u;
/** The county's own texts, which are given as they were issued. */
const ISSUED = ['个人信息告知'];

test('in English no menu, heading, button or column is left in Chinese', async ({ as, desk }) => {
  const { documentId } = await aDispute(desk).to('handling');
  const page = await as('town-chengguan.clerk');
  await page.goto('/account');
  await page.getByRole('radiogroup', { name: '语言' }).getByText('English').click();
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  for (const address of [
    '/workbench',
    '/disputes',
    '/transfers',
    '/calculator',
    `/disputes/${documentId}`,
    '/disputes/new',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0);
    const menu = page.getByRole('navigation', { name: 'Menu' }).getByRole('link');
    const chrome = [
      ...(await menu.allInnerTexts()),
      ...(await page.getByRole('main').getByRole('button').allInnerTexts()),
      ...(await page.getByRole('tab').allInnerTexts()),
      ...(await page.getByRole('columnheader').allInnerTexts()),
      ...(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()),
      ...(await page.getByRole('main').locator('label').allInnerTexts()),
    ];
    expect(
      chrome.filter((word) => CHINESE.test(word) && !ISSUED.includes(word)),
      `Chinese left at ${address}`,
    ).toEqual([]);
  }
});

test('the dark appearance is remembered', async ({ as }) => {
  const page = await as('tax.clerk');
  await page.goto('/workbench');
  await page.getByRole('button', { name: /的账号菜单/ }).click();
  await page.getByRole('menuitem', { name: '深色' }).click();
  const surface = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await surface();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await surface()).toBe(dark);
});

test('who wants no motion meets every menu and list in place', async ({ as, desk }) => {
  const { documentId } = await aDispute(desk).routed('own').to('handling');
  const page = await as('town-chengguan.clerk');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const shown = await new CasePage(page).open(documentId);
  await shown.actions.getByRole('button', { name: '更多操作' }).click();
  await expect(page.getByRole('menuitem').first()).toBeInViewport();
  await page.goto('/disputes');
  await page.getByRole('button', { name: /^列/ }).click();
  await expect(page.getByRole('checkbox').first()).toBeInViewport();
});

test('on a telephone the menu, the registration and a case can be used, and no page scrolls sideways', async ({
  as,
  desk,
}) => {
  const { documentId } = await aDispute(desk).routed('own').to('handling');
  const page = await as('town-chengguan.clerk', { viewport: { width: 390, height: 844 } });
  const overhang = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  await page.goto('/workbench');
  await page.getByRole('button', { name: '打开菜单' }).click();
  await page.getByRole('dialog', { name: '菜单' }).getByRole('link', { name: '登记争议' }).click();
  const registration = new RegistrationPage(page);
  await page.getByLabel('争议主要内容').fill('单位未缴纳养老保险费。');
  expect(await overhang(), 'registration').toBe(0);
  await registration.foot.getByRole('button', { name: '存草稿' }).click();
  await expect(registration.foot).toContainText('自动保存');

  const shown = await new CasePage(page).open(documentId);
  expect(await overhang(), 'case page').toBe(0);
  const reply = await shown.begin('回复结果');
  await reply.type('办理结果', '单位已补缴。');
  await reply.choose('结果类型', '已纠正或补缴');
  await reply.choose('化解方式', '协商');
  await reply.submit();
  await shown.expectStatus('已回复');

  for (const address of ['/workbench', '/disputes', '/transfers', '/calculator', '/account']) {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    expect(await overhang(), address).toBe(0);
  }
});

for (const width of [1280, 390]) {
  test(`${width} wide, the number of a case is wholly readable on the workbench`, async ({ as, desk }) => {
    const { documentId } = await aDispute(desk).to('replied');
    const page = await as('town-chengguan.clerk', { viewport: { width, height: 844 } });
    const number = await (await new CasePage(page).open(documentId)).number();
    await page.goto('/workbench');
    const line = page.getByRole('link', { name: number }).filter({ hasText: '向申请人正式反馈' });
    await expect(line).toBeVisible();
    expect(await line.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), 'cut off').toBe(
      0,
    );
  });
}
