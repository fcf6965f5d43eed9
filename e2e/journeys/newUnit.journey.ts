import type { Page } from '@playwright/test';
import { clocksOf } from './engine';
import { expect, test } from './journey';
import { choose } from './pages/controls';
import { aMatter, RegistrationPage } from './pages/registrationPage';

async function search(page: Page, words: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: '在列表中搜索' });
  await box.fill(words);
  await box.press('Enter');
}

test('a new unit and its clerk are at work within minutes', async ({ as, page, signIn }) => {
  const administrator = await as('admin');
  await administrator.goto('/units');
  await administrator.getByRole('link', { name: '新增单位' }).click();
  const unit = administrator.getByRole('dialog', { name: '新增单位' });
  await unit.getByLabel('代码', { exact: true }).fill('town-xinzhen');
  await unit.getByLabel('全称').fill('石泉县新设镇人民政府');
  await unit.getByLabel('简称').fill('新设镇');
  await expect(unit.getByTitle('镇', { exact: true })).toBeVisible();
  await unit.getByLabel('档案机构代码').fill('XSZ');
  await unit.getByRole('button', { name: '保存' }).click();
  await expect(unit).toBeHidden();
  await search(administrator, '新设镇');
  await expect(administrator.getByRole('row', { name: /新设镇/ })).toContainText('town-xinzhen');

  const security = await as('security');
  await security.goto('/people');
  await security.getByRole('link', { name: '新增账号' }).click();
  const person = security.getByRole('dialog', { name: '新增账号' });
  await person.getByLabel('用户名').fill('xinzhen.clerk');
  await person.getByLabel('姓名').fill('测试丁');
  await choose(person, '单位', '新设镇');
  await expect(person.getByRole('checkbox', { name: '经办人' })).toBeChecked();
  await person.getByRole('button', { name: '保存' }).click();
  const secret = security.getByRole('dialog', { name: /的一次性密码/ });
  const oneTime = (await secret.getByRole('code').textContent()) ?? '';
  await secret.getByRole('button', { name: '我已记下' }).click();
  await search(security, '测试丁');
  await expect(security.getByRole('row', { name: /测试丁/ })).toContainText('待改密码');

  // the clerk may do nothing before the password is his own
  await signIn('xinzhen.clerk', oneTime);
  await expect(page.getByRole('heading', { name: '请先设置新密码' })).toBeVisible();
  await page.goto('/disputes/new');
  await expect(page.getByRole('heading', { name: '请先设置新密码' })).toBeVisible();
  await page.getByLabel('现在的密码').fill(oneTime);
  await page.getByLabel('新密码', { exact: true }).fill('Xinzhen-2026!');
  await page.getByLabel('再输一次新密码').fill('Xinzhen-2026!');
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();

  await page.getByRole('main').getByRole('link', { name: '登记争议' }).click();
  const registration = new RegistrationPage(page);
  await registration.fill(aMatter({ town: '新设镇' }));
  const made = await registration.go('登记');
  await made.expectStatus('已登记');
  await expect(made.head).toContainText('新设镇');
  await made.expectClocks(
    clocksOf({
      tier: null,
      route: null,
      accepting: 'town-xinzhen',
      events: [{ name: 'registered', on: '2026-11-20' }],
    }),
  );
});
