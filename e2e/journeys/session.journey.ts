import { PASSWORD } from '../desk';
import { expect, test } from './journey';

test('a clerk signs in and stays signed in over a reload', async ({ page, signIn, context }) => {
  await signIn('town-chengguan.clerk');
  await page.reload();
  await expect(page).not.toHaveURL(/login/);
  const cookies = await context.cookies();
  expect(cookies).toEqual([
    expect.objectContaining({ httpOnly: true, sameSite: 'Strict', path: '/api/auth' }),
  ]);
});

test('a wrong password is refused in words that do not tell whether the name exists', async ({
  browser,
  desk,
}) => {
  // a page without the console check: browsers print every refused request there
  const page = await browser.newPage({ baseURL: desk.base, locale: 'zh-CN' });
  for (const name of ['tax.clerk', 'nobody']) {
    await page.goto('/');
    await page.getByLabel('用户名').fill(name);
    await page.getByLabel('密码', { exact: true }).fill(`${PASSWORD}x`);
    await page.getByRole('button', { name: /登\s*录/ }).click();
    await expect(page.getByRole('alert').first()).toHaveText('用户名或密码不正确，请重新输入。');
  }
  await page.close();
});
