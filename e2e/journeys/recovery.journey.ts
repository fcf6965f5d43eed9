import type { Page } from '@playwright/test';
import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';
import { archive, inform, reply } from './pages/ending';

interface Step {
  /** its first month */
  segment: string;
  step: string;
  at: string;
  amount?: [label: string, yuan: string];
  paper?: string;
}

const AUDIT = '2024-01';
const TAX = '2024-04';

async function record(page: Page, { segment, step, at, amount, paper }: Step): Promise<void> {
  const sheet = await new CasePage(page).begin('登记追缴步骤');
  await sheet.choose('追缴段', segment);
  await sheet.choose('步骤', step);
  if (amount) await sheet.type(amount[0], amount[1]);
  if (paper) await sheet.type('文书名称、文号', paper);
  await sheet.at(at);
  await sheet.submit();
}

test('unpaid fees on both sides of 2024-04 are recovered in two ways, and the file waits for both', async ({
  as,
  desk,
}) => {
  test.slow();
  const months = {
    insuranceKinds: ['pensionEmployee'],
    feePeriodFrom: '2024-01',
    feePeriodTo: '2024-06',
    amount: 4_862_000,
  };
  const made = await aDispute(desk).saying(months).to('handling');

  // the tax bureau leads: its own months by the notice, those before the line to the audit
  const tax = await as('tax.clerk');
  const lead = await new CasePage(tax).open(made.documentId);
  await expect(lead.head).toContainText('跨 2024-04，分两段');
  const proposed = await lead.tab('追缴');
  await expect(proposed.getByRole('region', { name: '2024-01 – 2024-03 稽核追缴' })).toContainText(
    '尚未开始',
  );
  await record(tax, {
    segment: TAX,
    step: '限期缴纳社会保险费通知书',
    paper: '石税社限〔2026〕12号',
    at: '2026-10-09 09:00',
  });
  await record(tax, { segment: AUDIT, step: '移交稽核', at: '2026-10-09 10:00' });
  await record(tax, {
    segment: TAX,
    step: '用人单位申报缴费基数',
    amount: ['申报应缴（元）', '27280'],
    at: '2026-10-12 09:00',
  });

  // the pension centre audits its months, and offers only what may come next
  const pension = await as('pension.clerk');
  const auditing = await new CasePage(pension).open(made.documentId);
  const sheet = await auditing.begin('登记追缴步骤');
  await expect(sheet.sheet.getByText('移交稽核').first()).toBeVisible();
  await sheet.sheet.getByRole('combobox', { name: '步骤' }).press('ArrowDown');
  await expect(pension.locator('.ant-select-item-option')).toHaveText(['稽核核定']);
  await pension.keyboard.press('Enter');
  await sheet.sheet.getByRole('button', { name: '取消' }).click();
  await record(pension, {
    segment: AUDIT,
    step: '稽核核定',
    amount: ['核定应补缴（元）', '21,340.00'],
    at: '2026-10-13 09:00',
  });
  await record(pension, {
    segment: AUDIT,
    step: '稽核限期整改意见书',
    paper: '石养稽改〔2026〕3号',
    at: '2026-10-14 09:00',
  });
  await record(pension, { segment: AUDIT, step: '抄送税务部门', at: '2026-10-14 10:00' });

  // the money comes in; tax recovers what the audit found
  await tax.reload();
  await record(tax, {
    segment: TAX,
    step: '费款追缴到位',
    amount: ['累计到账（元）', '27280'],
    at: '2026-10-16 09:00',
  });
  const shown = await lead.tab('追缴');
  const taxSegment = shown.getByRole('region', { name: '2024-04 – 2024-06 税务追缴' });
  await expect(taxSegment).toContainText('已追缴到位');
  await expect(taxSegment.getByRole('listitem')).toHaveText([
    /限期缴纳社会保险费通知书.*石税社限〔2026〕12号/,
    /申报缴费基数.*¥27,280\.00/,
    /费款追缴到位/,
  ]);
  await expect(shown).toContainText('¥48,620.00');
  await reply(lead, '2026-10-20 10:00');

  // a segment is still open: archiving asks why, and who waits needs no reason
  const town = await as('town-chengguan.clerk');
  const accepting = await new CasePage(town).open(made.documentId);
  await inform(accepting, '2026-10-21 09:00');
  const tooSoon = await accepting.begin('归档');
  await expect(tooSoon.sheet.getByRole('status')).toContainText('还有 1 段追缴没有结束');
  await tooSoon.sheet.getByRole('button', { name: '取消' }).click();

  await tax.reload();
  await record(tax, {
    segment: AUDIT,
    step: '缴纳费款',
    amount: ['到账（元）', '21340'],
    at: '2026-10-22 09:00',
  });
  await town.reload();
  await archive(accepting, '2026-10-23 09:00');
  const done = await accepting.tab('追缴');
  await expect(done.getByText('已追缴到位', { exact: true })).toHaveCount(2);
});
