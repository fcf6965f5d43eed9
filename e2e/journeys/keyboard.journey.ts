import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';

test('the palette opens by Ctrl-K, finds a case by its number, and a screen by its name', async ({
  as,
  desk,
}) => {
  const { documentId } = await aDispute(desk).routed('own').to('handling');
  const page = await as('town-chengguan.clerk');
  const number = await (await new CasePage(page).open(documentId)).number();
  await page.goto('/workbench');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: '搜索或执行命令' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(number.slice(-5));
  const found = palette.getByRole('option', { name: new RegExp(number.slice(-5)) }).first();
  await expect(found).toContainText('办理中');
  await expect(palette.getByRole('option', { selected: true })).toContainText(number);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/disputes/${documentId}$`));

  await page.keyboard.press('Control+k');
  await page.keyboard.type('计算器');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '时限计算器' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(palette).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('N registers, / searches, and a letter typed into a field stays a letter', async ({ as }) => {
  const page = await as('town-chengguan.clerk');
  await page.goto('/disputes');
  await expect(page.getByRole('heading', { level: 1, name: '争议件' })).toBeVisible();
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: '在列表中搜索' });
  await expect(search).toBeFocused();
  await page.keyboard.type('n/');
  await expect(search).toHaveValue('n/');
  await search.blur();
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 1, name: '登记争议' })).toBeVisible();
});

test('arrow keys go from row to row, Enter opens, and Ctrl-Enter sends a drawer', async ({ as, desk }) => {
  for (const name of ['甲', '乙']) {
    await aDispute(desk)
      .registeredBy('town-yingfeng')
      .routed('own')
      .saying({ content: `键盘${name}`, town: 'town-yingfeng' })
      .to('handling');
  }
  const page = await as('town-yingfeng.clerk');
  await page.goto('/disputes');
  const rows = page.getByRole('table').getByRole('link');
  await expect(rows).toHaveCount(2);
  await page.getByRole('region', { name: '争议件' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const shown = new CasePage(page);
  const reply = await shown.begin('回复结果');
  await expect(reply.sheet.getByLabel('办理结果')).toBeFocused();
  await page.keyboard.type('单位已补缴。');
  await reply.choose('结果类型', '已纠正或补缴');
  await reply.choose('化解方式', '协商');
  await page.keyboard.press('Control+Enter');
  await expect(reply.sheet).toBeHidden();
  await shown.expectStatus('已回复');
});
