import { PASSWORD } from '../desk';
import { expect, test } from './journey';

test('a clerk signs in and stays signed in over a reload', async ({ page, signIn, context }) => {
  await signIn('town-chengguan.clerk');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
  const cookies = await context.cookies();
  expect(cookies).toEqual([
    expect.objectContaining({ httpOnly: true, sameSite: 'Strict', path: '/api/auth' }),
  ]);
});

test('the log-in asks nobody who is logged in, and leads on inside the app alone', async ({ as }) => {
  const page = await as('town-chengguan.clerk');
  await page.goto('/login?to=%2Fdisputes');
  await expect(page.getByRole('heading', { level: 1, name: '争议件' })).toBeVisible();
  await expect(page).toHaveURL(/\/disputes$/);
  for (const elsewhere of ['https://elsewhere.example/', '//elsewhere.example/', '/\t/elsewhere.example/']) {
    await page.goto(`/login?to=${encodeURIComponent(elsewhere)}`);
    await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
  }
});

test('a session that cannot be taken up again ends at the form, which says so', async ({
  page,
  signIn,
  watch,
}) => {
  await signIn('town-chengguan.clerk');
  await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
  await page.context().clearCookies();
  watch.expectRefusal(401, /^\/api\/auth\/refresh$/);
  await page.goto('/login?ended=1&to=%2Fdisputes');
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^登录已到期/);
});

test('who logs out is out, and the way back shows nothing', async ({ page, signIn }) => {
  await signIn('town-chengguan.clerk');
  await page.getByRole('button', { name: /的账号菜单/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/login$/);
  await page.goto('/disputes');
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
});

test('a wrong password is refused in words that do not tell whether the name exists', async ({
  page,
  watch,
}) => {
  watch.expectRefusal(400, /^\/api\/auth\/local$/);
  for (const name of ['tax.clerk', 'nobody']) {
    await page.goto('/');
    await page.getByLabel('用户名').fill(name);
    await page.getByLabel('密码', { exact: true }).fill(`${PASSWORD}x`);
    await page.getByRole('button', { name: '登录' }).click();
    await expect(page.getByRole('alert').first()).toHaveText('用户名或密码不正确，请重新输入。');
  }
});
