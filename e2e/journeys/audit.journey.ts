import { aDispute, DAYS, REPLY } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { expectAccessible } from './pages/axe';

test('the auditor narrows the trail, reads what a deed changed, and verifies the chain', async ({
  as,
  desk,
}) => {
  test.slow();
  const made = await aDispute(desk).to('handling');
  await made.does('tax.clerk', 'reply', DAYS.replied, REPLY);
  await made.ask('police.clerk', 'withdraw', { reason: '不该' });

  const page = await as('auditor');
  await page.goto('/audit');
  const trail = page.getByRole('table', { name: '审计日志' });
  await expect(trail).toBeVisible();
  await expectAccessible(page, 'the trail');

  await page.getByLabel('搜索', { exact: true }).fill(made.number);
  await page.getByLabel('搜索', { exact: true }).press('Enter');
  await expect(page).toHaveURL(/search=/);
  await expect(trail.getByRole('row')).toHaveCount(7);
  await page.getByLabel('结果', { exact: true }).fill('被拒绝');
  await page.getByLabel('结果', { exact: true }).press('Enter');
  await expect(trail.getByRole('row')).toHaveCount(2);
  await expect(trail).toContainText('争议件 · 撤回');
  await page.getByRole('button', { name: '清除筛选' }).click();

  await page.getByLabel('操作', { exact: true }).fill('争议件 · 回复结果');
  await page.getByLabel('操作', { exact: true }).press('Enter');
  // the desk's other cases were replied to as well; everything but replies has gone
  const reply = trail.getByRole('row', { name: new RegExp(made.number) });
  await expect(reply).toHaveCount(1);
  await expect(reply).toContainText('税务');
  await reply.getByRole('link').click();
  const entry = page.getByRole('dialog');
  await expect(entry).toContainText('校验值与内容相符');
  const changes = entry.getByRole('table', { name: '改动' });
  await expect(changes.getByRole('row', { name: /状态 办理中 已回复/ })).toBeVisible();
  await expect(changes).toContainText(REPLY.result);
  await expectAccessible(page, 'an entry of the trail');
  // from an entry to everything that was done to the same case
  await entry.getByRole('link', { name: made.number }).click();
  await expect(page.getByText(`对象：${made.number}`)).toBeVisible();
  await expect(trail.getByRole('row')).toHaveCount(7);

  await page.getByRole('button', { name: '校验审计链' }).click();
  await expect(page.getByText(/审计链完整：\d+ 条全部相符/)).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page, 'a verified trail');
});

test('nobody else meets the trail', async ({ as, watch }) => {
  for (const account of ['admin', 'security', 'tax.head']) {
    const page = await as(account);
    await page.goto('/audit');
    await expect(page.getByRole('heading', { name: '您的账号没有这项权限' })).toBeVisible();
    await expect(page.getByRole('link', { name: '审计日志' })).toHaveCount(0);
  }
  expect(watch.troubles).toEqual([]);
});
