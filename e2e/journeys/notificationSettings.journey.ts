import { startReceiver } from '../api/notices/receiver';
import { expect, test } from './journey';
import { expectAccessible } from './pages/axe';
import { choose } from './pages/controls';

test('an administrator sets where notices go, tries it out, and is told plainly what is wrong', async ({
  as,
  watch,
}) => {
  const receiver = await startReceiver();
  const page = await as('admin');
  await page.goto('/units');
  await page.getByRole('navigation').getByRole('link', { name: '通知设置' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '通知设置' })).toBeVisible();
  await expect(page.getByText('通知目前只在系统内显示')).toBeVisible();
  await expect(page.getByRole('button', { name: '保存' })).toBeDisabled();
  await expectAccessible(page, 'notification settings');
  // the button's sign of working goes by a motion
  await page.emulateMedia({ reducedMotion: null });

  const push = page.getByRole('region', { name: '推送到其他系统' });
  const save = page.getByRole('button', { name: '保存' });
  await push.getByRole('switch', { name: '启用推送' }).click();
  await push.getByLabel('接收地址').fill('办公系统');
  watch.expectRefusal(400, /^\/api\/notification-settings/);
  await save.click();
  await expect(push.getByText('接收地址须以 http:// 或 https:// 开头')).toBeVisible();
  await expect(page.getByRole('img', { name: 'loading' })).toHaveCount(0);
  await expectAccessible(page, 'notification settings with mistakes');
  await page.emulateMedia({ reducedMotion: null });

  await push.getByLabel('接收地址').fill(receiver.url);
  await save.click();
  await expect(push.getByText(/启用推送须填写签名密钥/)).toBeVisible();
  await expect(push.getByRole('button', { name: '发送测试消息' })).toBeDisabled();
  await push.getByLabel('签名密钥').fill('不再显示的密钥');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('通知目前只在系统内显示')).toBeHidden();
  await expect(push.getByText('已启用', { exact: true })).toBeVisible();
  await expect(push.getByLabel('签名密钥')).toHaveValue('');
  await push.getByRole('button', { name: '发送测试消息' }).click();
  await expect(push.getByRole('status')).toContainText('测试成功。接收方已收到测试消息。');
  expect(receiver.calls).toHaveLength(1);
  await receiver.stop();
  await push.getByRole('button', { name: '发送测试消息' }).click();
  await expect(push.getByRole('status')).toContainText('没有送达。连接不上接收地址，请检查地址和网络。');

  const mail = page.getByRole('region', { name: '邮件' });
  await mail.getByLabel('邮件服务器').fill('127.0.0.1');
  await mail.getByLabel('端口').fill('9');
  await choose(mail, '加密方式', '不加密');
  await mail.getByLabel('发件地址').fill('desk@example.gov.cn');
  await mail.getByRole('button', { name: '增加收件单位' }).click();
  await choose(mail, '第 1 个收件单位', '税务局');
  const addresses = mail.getByRole('combobox', { name: '第 1 个单位的邮箱' });
  await addresses.fill('没有艾特');
  await addresses.press('Enter');
  await save.click();
  await expect(mail.getByText(/电子邮箱格式不对/)).toBeVisible();
  await addresses.press('Backspace');
  await addresses.fill('tax@example.gov.cn');
  await addresses.press('Enter');

  // what was typed is not lost by a click beside it
  await page.getByRole('navigation').getByRole('link', { name: '单位' }).click();
  const ask = page.getByRole('dialog', { name: '有未保存的内容' });
  await ask.getByRole('button', { name: '留在这一页' }).click();
  await save.click();
  await expect(page.getByText('有未保存的修改')).toBeHidden();
  await mail.getByLabel('测试邮件的收件地址').fill('me@example.gov.cn');
  await mail.getByRole('button', { name: '发送测试邮件' }).click();
  await expect(mail.getByRole('status')).toContainText('没有送达。连接不上邮件服务器');

  // what somebody else sets meanwhile in another part is kept
  const other = await as('admin');
  await other.goto('/notification-settings');
  await other.getByRole('checkbox', { name: '临近' }).uncheck();
  await other.getByRole('button', { name: '保存' }).click();
  await expect(other.getByText('有未保存的修改')).toBeHidden();
  await page.getByRole('switch', { name: '免打扰时段' }).click();
  watch.expectRefusal(409, /^\/api\/notification-settings$/);
  await save.click();
  await expect(page.getByRole('alert').filter({ hasText: '刚被别人修改' })).toBeVisible();
  await page.getByRole('button', { name: '载入最新设置，保留我的修改' }).click();
  await expect(page.getByRole('checkbox', { name: '临近' })).not.toBeChecked();
  await save.click();
  await expect(page.getByText('有未保存的修改')).toBeHidden();
  await page.reload();
  await expect(page.getByLabel('自', { exact: true })).toHaveValue('20:00');
  await expect(page.getByRole('checkbox', { name: '临近' })).not.toBeChecked();
  await expectAccessible(page, 'notification settings, all set');
});

test('nobody else meets the settings of notices', async ({ as }) => {
  const page = await as('centre.head');
  await page.goto('/notification-settings');
  await expect(page.getByText('您的账号没有这项权限')).toBeVisible();
});
