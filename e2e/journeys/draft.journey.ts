import { expect, test } from './journey';
import { RegistrationPage } from './pages/registrationPage';

test('what was typed survives a reload, at once', async ({ as }) => {
  const registration = await new RegistrationPage(await as('town-chengguan.clerk')).open();
  const { page } = registration;
  await page.getByLabel('争议主要内容').fill('单位未缴纳养老保险费，申请人多次交涉未果。');
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain('多次交涉未果');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByLabel('争议主要内容')).toHaveValue(/多次交涉未果/);
});

test('what was typed survives the crash of the tab: the workbench offers to go on', async ({ as }) => {
  const registration = await new RegistrationPage(await as('town-houliu.clerk')).open();
  const { page } = registration;
  await page.getByRole('combobox', { name: '单位名称' }).fill('示例粮油店');
  await page.getByLabel('争议主要内容').fill('单位未缴纳养老保险费。');
  await expect(registration.foot).toContainText(/草稿已于 \d\d:\d\d 自动保存/);
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;

  const another = await page.context().newPage();
  await another.goto('/workbench');
  const drafts = another.getByRole('region', { name: '我的草稿' });
  await drafts.getByRole('link', { name: '继续 示例粮油店' }).click();
  await expect(another.getByRole('heading', { level: 1, name: '登记争议（草稿）' })).toBeVisible();
  await expect(another.getByLabel('争议主要内容')).toHaveValue('单位未缴纳养老保险费。');
  await expect(another.getByRole('combobox', { name: '单位名称' })).toHaveValue('示例粮油店');
});

test('leaving with unsaved input asks first, and staying keeps it', async ({ as }) => {
  const registration = await new RegistrationPage(await as('town-chengguan.clerk')).open();
  const { page } = registration;
  const content = page.getByLabel('争议主要内容');
  await content.fill('单位未缴');
  const leave = page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '工作台' });
  await leave.click();
  const question = page.getByRole('dialog', { name: '有未保存的内容' });
  await question.getByRole('button', { name: '留在这一页' }).click();
  await expect(question).toBeHidden();
  await expect(content).toHaveValue('单位未缴');
  await content.fill('单位未缴纳');
  await leave.click();
  await question.getByRole('button', { name: '离开' }).click();
  await expect(page).toHaveURL(/\/workbench$/);
});
