import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { expectAccessible } from './pages/axe';
import { choose } from './pages/controls';

test('a lesson is drawn from a dispute, and kept by the unit that is to act', async ({ as, desk }) => {
  const from = await aDispute(desk).registeredBy('town-chihe').to('closed');
  const page = await as('town-chihe.clerk');
  await page.goto('/lessons');
  await page.getByRole('link', { name: '新增案例' }).first().click();
  const sheet = page.getByRole('dialog', { name: '新增案例' });
  await sheet.getByLabel('标题').fill('农忙季节用工未及时参保');
  await sheet.getByLabel('问题').fill('临时用工的单位普遍在次月才办理参保。');
  await sheet.getByLabel('改进措施及建议').fill('农忙前由镇劳动保障所上门告知。');
  const disputes = sheet.getByRole('combobox', { name: '来自哪些争议件' });
  await disputes.focus();
  await disputes.pressSequentially(from.number.slice(-5));
  await page.getByTitle(new RegExp(from.number)).click();
  await sheet.getByLabel('标题').click();
  await expect(page.locator('.ant-select-dropdown:visible')).toHaveCount(0);
  await expectAccessible(page, 'a new lesson');
  await page.keyboard.press('Control+Enter');
  await expect(sheet).toBeHidden();
  const row = page.getByRole('row', { name: /农忙季节/ });
  await expect(row).toContainText('池河镇');
  await expect(row).toContainText('1 件');
  await expectAccessible(page, 'lessons');

  // another unit reads it, and sees of the dispute that there is one
  const other = await as('tax.clerk');
  await other.goto('/lessons');
  await other.getByRole('link', { name: '农忙季节用工未及时参保' }).click();
  const read = other.getByRole('dialog', { name: '案例' });
  await expect(read.getByLabel('标题')).toBeDisabled();
  await expect(read.getByRole('button', { name: '保存' })).toHaveCount(0);
});

test('a consultation is recorded, answered later, and apart from disputes', async ({ as }) => {
  const page = await as('town-yundou.clerk');
  await page.goto('/consultations');
  await page.getByRole('link', { name: '登记咨询' }).first().click();
  const sheet = page.getByRole('dialog', { name: '登记咨询' });
  await choose(sheet, '渠道', '镇受理点');
  await choose(sheet, '方式', '电话');
  await sheet.getByLabel('咨询内容').fill('外出务工期间断缴的养老保险能否补缴？');
  await sheet.getByLabel('咨询人').fill('测试己');
  await expectAccessible(page, 'a new consultation');
  await sheet.getByRole('button', { name: '保存' }).click();
  await expect(sheet).toBeHidden();
  const row = page.getByRole('row', { name: /外出务工/ });
  await expect(row).toContainText('待答复');
  await row.getByRole('link').first().click();
  const again = page.getByRole('dialog', { name: '咨询' });
  await again.getByLabel('答复').fill('可按灵活就业人员身份补缴，请到养老保险经办中心办理。');
  await again.getByRole('button', { name: '保存' }).click();
  await expect(again).toBeHidden();
  await expect(row).toContainText('已答复');
  await expect(row).toContainText('可按灵活就业人员身份补缴');
  await expectAccessible(page, 'consultations');
  await page.goto('/disputes');
  await expect(page.getByText('外出务工')).toHaveCount(0);
});

test("a boundary decision of the Centre's head steers the suggestion at the next registration", async ({
  as,
}) => {
  const head = await as('centre.head');
  await head.goto('/boundaries');
  await head.getByRole('link', { name: '新增事项' }).first().click();
  const sheet = head.getByRole('dialog', { name: '新增事项' });
  await sheet.getByLabel('事项', { exact: true }).fill('特殊缴费事项统一由财政局核定');
  await choose(sheet, '负责单位', '县财政局');
  await sheet.getByLabel('在哪里确定').fill('2026年第3次联席会议');
  await sheet.getByRole('button', { name: '保存' }).click();
  await expect(sheet.getByText('请至少选择一个受理范围、险种或事件类型')).toBeVisible();
  await choose(sheet, '事件类型', '特殊缴费');
  await sheet.getByLabel('文号').click();
  await expectAccessible(head, 'a new boundary decision');
  await sheet.getByRole('button', { name: '保存' }).click();
  await expect(sheet).toBeHidden();
  await expect(head.getByRole('row', { name: /特殊缴费事项/ })).toContainText('有效');
  await expectAccessible(head, 'boundary decisions');
  const box = head.getByRole('searchbox', { name: '在列表中搜索' });
  await box.fill('财政');
  await box.press('Enter');
  await expect(head.getByRole('row', { name: /特殊缴费事项/ })).toBeVisible();
  await box.fill('无人知晓的事项');
  await box.press('Enter');
  await expect(head.getByText('没有符合条件的记录')).toBeVisible();

  const clerk = await as('town-xihe.clerk');
  await clerk.goto('/boundaries');
  await expect(clerk.getByRole('link', { name: '新增事项' })).toHaveCount(0);
  await clerk.getByRole('link', { name: /特殊缴费事项/ }).click();
  await expect(clerk.getByRole('dialog').getByLabel('事项', { exact: true })).toBeDisabled();
});

test('the ledger of mediations leads from a row to its case', async ({ as, desk }) => {
  const one = await aDispute(desk).registeredBy('town-zengxi').to('handling');
  await one.does('tax.clerk', 'mediate', '2026-10-09T10:00:00+08:00', {
    kind: 'peoplesMediation',
    participants: [{ kind: 'legalAidLawyer', name: '李明', organisation: '法律援助中心' }],
    result: '达成分期补缴的书面协议',
    agreement: 'written',
  });
  const centre = await as('centre.clerk');
  await centre.goto('/mediations');
  const known = centre.getByRole('row', { name: new RegExp(one.number) });
  await expect(known).toContainText('李*');
  await expect(known).toContainText('办理单位可见');
  await expect(known).toContainText('办理中');

  const page = await as('town-zengxi.clerk');
  await page.goto('/workbench');
  await page.getByRole('navigation').getByRole('link', { name: '调解台账' }).click();
  const row = page.getByRole('row', { name: new RegExp(one.number) });
  await expect(row).toContainText('李明');
  await expect(row).toContainText('书面');
  await expect(row).toContainText('达成分期补缴的书面协议');
  await expectAccessible(page, 'the ledger of mediations');
  await page.getByRole('button', { name: '筛选' }).click();
  await choose(page, '协议', '未达成');
  await expect(page.getByText('没有符合条件的记录')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).first().click();
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${one.documentId}\\?tab=handling`));
  await expect(page.getByRole('region', { name: '调解' })).toContainText('李明');
});

test("an employer's file gathers its disputes", async ({ as, desk }) => {
  const name = '示例会计事务所';
  const form = { employer: { name, address: '石泉县示例路9号' } };
  const one = await aDispute(desk).registeredBy('town-zengxi').saying(form).to('registered');
  const page = await as('town-zengxi.clerk');
  await page.goto('/employers');
  await expectAccessible(page, 'looking for an employer');
  await page.getByRole('searchbox').fill('会计');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('table', { name: '争议件' })).toContainText(one.number);
  await expectAccessible(page, "an employer's file");
  // and from the case back to it
  await page.getByRole('link', { name: one.number }).click();
  await expect(page).toHaveURL(new RegExp(one.documentId));
});

test('a head hands all of a colleague’s work over after a look at it', async ({ as, desk }) => {
  const held = await aDispute(desk).registeredBy('justice').routed('own').to('handling');
  const head = await as('justice.head');
  await head.goto('/deputies');
  await expectAccessible(head, 'deputies');
  await head.getByRole('link', { name: '新增代班' }).click();
  await expect(head.getByRole('dialog', { name: '新增代班' })).toBeVisible();
  await expectAccessible(head, 'a new deputy');
  await head.getByRole('dialog').getByRole('button', { name: '取消' }).click();

  await head.getByText('工作交接', { exact: true }).first().click();
  await choose(head, '移交人', '司法局经办人');
  const preview = head.getByRole('table', { name: '将移交的工作' });
  await expect(preview).toContainText(held.number);
  await choose(head, '接收人', '司法局负责人');
  await head.getByLabel('理由').fill('调离');
  await expectAccessible(head, 'handing over');
  await head.getByRole('button', { name: '全部移交' }).click();
  await head.getByRole('dialog').getByRole('button', { name: '全部移交' }).click();
  await expect(head.getByText('手中没有未办结的工作')).toBeVisible();
  const after = await held.read('justice.head');
  expect(after.body.data.handler.name).toContain('负责人');
});
