import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';
import { archive, close, inform, reply, revisit } from './pages/ending';

test('a closed case is reopened for a second round, and the first round stays as it was', async ({
  as,
  desk,
}) => {
  test.slow();
  const made = await aDispute(desk).to('closed');
  const centre = await as('centre.head');
  const central = await new CasePage(centre).open(made.documentId);

  // what came to light later is appended to the sealed file
  const append = await central.begin('补充档案');
  await append.type('补充内容', '单位补充提供2024年工资表。');
  await append.at('2026-11-02 09:00');
  await append.submit();
  await expect(await central.tab('档案')).toContainText('单位补充提供2024年工资表');

  const reopen = await central.begin('重新办理');
  await expect(reopen.sheet).toContainText('上一轮的档案、结果和评价原样保留');
  await reopen.type('理由', '工资表证明补缴基数有误。');
  await reopen.at('2026-11-02 10:00');
  await reopen.submit();
  await central.expectStatus('办理中');
  await expect(central.head).toContainText('第 2 轮');

  // new clocks; those of the first round stand apart
  const clocks = centre.getByRole('region', { name: '时限' });
  const running = clocks.getByRole('listitem').filter({ hasText: '一般争议处置' });
  await expect(running).toHaveCount(1);
  await expect(running).toContainText('自 2026-11-02');
  await clocks.getByRole('button', { name: /^前一轮的/ }).click();
  await expect(running).toHaveCount(2);
  await expect(running.last()).toContainText('第 1 轮');

  const tax = await as('tax.clerk');
  await reply(await new CasePage(tax).open(made.documentId), '2026-11-10 10:00');
  const town = await as('town-chengguan.clerk');
  const page = await new CasePage(town).open(made.documentId);
  await inform(page, '2026-11-11 09:00');
  await archive(page, '2026-11-11 10:00');
  await revisit(page, '2026-11-12 09:00', '基本满意');
  await close(page, '2026-11-12 10:00');

  const file = await page.tab('档案');
  const first = file.getByRole('region', { name: '第 1 轮' });
  const second = file.getByRole('region', { name: '第 2 轮' });
  await expect(first.getByText('满意', { exact: true })).toBeVisible();
  await expect(second.getByText('基本满意', { exact: true })).toBeVisible();
  const number = await first.getByRole('definition').first().textContent();
  await expect(second.getByRole('definition').first()).toHaveText(number ?? '');
  await expect(page.head).toContainText('第 2 轮');
});
