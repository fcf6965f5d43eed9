import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';
import { RegistrationPage } from './pages/registrationPage';

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

test('what is typed right after Ctrl-K is kept, however late the rest of the app arrives', async ({ as }) => {
  const page = await as('town-chengguan.clerk');
  await page.goto('/workbench');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('计算器');
  release();
  await expect(page.getByRole('combobox', { name: '搜索或执行命令' })).toHaveValue('计算器');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '时限计算器' })).toBeVisible();
});

test('a number has no unnamed buttons beside it, and the arrow keys count it up and down', async ({ as }) => {
  const page = await as('town-chengguan.clerk');
  await page.goto('/calculator?start=2026-09-30&amount=5&unit=workday');
  const amount = page.getByLabel('期限');
  await expect(amount).toHaveValue('5');
  await amount.press('ArrowUp');
  await expect(page).toHaveURL(/amount=6/);
  await amount.press('ArrowDown');
  await expect(amount).toHaveValue('5');
  const spoken = page.getByRole('button', { name: /^[a-z ]+$/i });
  await expect(spoken).toHaveCount(0);
  const registration = await new RegistrationPage(page).open();
  await registration.as('联名');
  await expect(page.getByLabel('涉及人数')).toBeVisible();
  await expect(spoken).toHaveCount(0);
});

for (const [size, viewport] of [
  ['a desk', { width: 1280, height: 800 }],
  ['a tablet', { width: 768, height: 1024 }],
  ['a telephone', { width: 390, height: 844 }],
] as const) {
  test(`on ${size}, no field of the registration is tabbed to under its foot bar`, async ({ as }) => {
    const page = await as('town-chengguan.clerk', { viewport });
    const registration = await new RegistrationPage(page).open();
    await page.getByRole('main').focus();
    const covered: string[] = [];
    let fields = 0;
    for (let place = await tabOn(registration); place.where !== 'foot'; place = await tabOn(registration)) {
      fields += 1;
      expect(fields, 'fields on the way to the foot bar').toBeLessThan(200);
      if (place.under > 0) covered.push(`${place.name}: ${place.under}px under the bar`);
    }
    expect(fields).toBeGreaterThan(25);
    expect(covered).toEqual([]);
  });
}

/** Goes one field on by Tab, and says how far the bar covers it. */
async function tabOn({ page, foot }: RegistrationPage) {
  await page.keyboard.press('Tab');
  return foot.evaluate((bar) => {
    const at = document.activeElement as HTMLElement;
    // a choice's own box has no height: its label is what is seen
    const seen = at.closest('label, .ant-select, .ant-picker') ?? at;
    const name = at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.id;
    const box = seen.getBoundingClientRect();
    const top = bar.getBoundingClientRect().top;
    const where = bar.contains(at) ? 'foot' : 'form';
    return { where, name, under: Math.round(Math.min(box.bottom, window.innerHeight) - top) };
  });
}

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
