import type { Page } from '@playwright/test';
import { aDispute } from '../api/builders';
import { expect, test } from './journey';
import { expectAccessible } from './pages/axe';
import { CasePage } from './pages/casePage';

/** Chooses a paper of the open menu; it opens in a tab of its own, in which the browser shows the PDF. */
async function printed(page: Page, name: RegExp, address: RegExp): Promise<void> {
  const answered = page.waitForResponse(address);
  const [tab] = await Promise.all([page.waitForEvent('popup'), page.getByRole('menuitem', { name }).click()]);
  const answer = await answered;
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await expect.poll(() => tab.url()).toMatch(/^blob:/);
  await tab.close();
}

test('a clerk prints the papers of a case with one click each, and sees why the others wait', async ({
  as,
  desk,
}) => {
  const one = await aDispute(desk).to('handling');
  const page = await as('tax.clerk');
  await new CasePage(page).open(one.documentId);

  await page.getByRole('button', { name: '打印' }).click();
  const waiting = page.getByRole('menuitem', { name: /^社会保险费争议事项办理结果反馈函/ });
  await expect(waiting).toBeDisabled();
  await expect(waiting).toContainText('此件还没有办理结果，回复后才能反馈。');
  await printed(page, /^社会保险费争议事项转办单/, /\/papers\/transfer-slip\.pdf\?record=/);

  // a paper to the employer names the applicant for a reason alone
  await expect(page.getByRole('menu')).toBeHidden();
  await page.getByRole('button', { name: '打印' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.getByRole('menuitem', { name: /^限期缴纳社会保险费通知书.*载明申请人/ }).click();
  const asking = page.getByRole('dialog', { name: /载明申请人/ });
  await asking.getByRole('button', { name: '打印' }).click();
  await expect(asking).toContainText('请写明理由，至少 5 个字');
  await asking.getByLabel('理由').fill('单位要求核对人员，申请人已书面同意');
  const answered = page.waitForResponse(/\/papers\/payment-notice\.pdf\?.*reason=/);
  await asking.getByRole('button', { name: '打印' }).click();
  expect((await answered).status()).toBe(200);

  await page.getByRole('button', { name: '打印' }).click();
  await expect(waiting).toBeVisible();
  await expectAccessible(page, 'the menu of papers');
});

test('blank forms are at hand on a telephone, where cases are listed and where they are registered', async ({
  as,
}) => {
  const page = await as('town-chengguan.clerk', { viewport: { width: 390, height: 844 } });
  for (const address of ['/disputes', '/disputes/new']) {
    await page.goto(address);
    await page.getByRole('button', { name: '空白文书' }).click();
    const menu = page.getByRole('menu');
    await expect(menu.getByRole('menuitem')).toHaveCount(16);
    const box = await menu.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
    await printed(page, /^社会保险费争议事项登记表$/, /\/api\/papers\/registration\.pdf/);
  }
});
