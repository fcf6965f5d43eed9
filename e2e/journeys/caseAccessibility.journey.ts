import type { ActionName } from '@liandiao/cms/contract';
import type { Page } from '@playwright/test';
import { aDispute, type Reachable } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { expectAccessible } from './pages/axe';
import { CasePage } from './pages/casePage';

test.describe.configure({ mode: 'parallel' });

/** Opens each drawer and has axe look at it. */
async function expectDrawers(page: Page, documentId: string, actions: ActionName[]): Promise<void> {
  for (const action of actions) {
    await page.goto(`/disputes/${documentId}?action=${action}`);
    await expect(page.getByRole('dialog').getByLabel(/^办理时间/)).toBeVisible();
    await expectAccessible(page, action);
  }
}

const drawers: [who: string, status: Reachable, actions: ActionName[]][] = [
  ['tax.clerk', 'handling', ['request-assistance', 'recover', 'mediate', 'record-contact', 'link']],
  ['centre.head', 'handling', ['urge', 'supervise', 'reassign']],
  ['town-chengguan.clerk', 'awaitingReferral', ['refer-to-conference']],
  ['centre.head', 'closed', ['supplement-file', 'reopen']],
];

for (const [who, status, actions] of drawers) {
  test(`further drawers of a case that is ${status}, for ${who}`, async ({ as, desk }) => {
    test.slow();
    const { documentId } = await aDispute(desk).to(status);
    await expectDrawers(await as(who), documentId, actions);
  });
}

test('the drawers and tabs of a complex case with help, an extension and a conference', async ({
  as,
  desk,
}) => {
  test.slow();
  const made = await aDispute(desk).ofTier('complex').to('handling');
  const { documentId } = made;
  await made.does('tax.clerk', 'request-assistance', '2026-10-09T09:00:00+08:00', {
    units: ['pension', 'hrss'],
    opinion: '请提供缴费记录。',
  });
  await made.does('tax.clerk', 'recover', '2026-10-09T10:00:00+08:00', {
    segment: 'tax',
    step: 'noticeSent',
  });
  await made.does('tax.clerk', 'extend', '2026-11-16T09:00:00+08:00', { days: 20, reason: '账目跨年度。' });
  await expectDrawers(await as('pension.clerk'), documentId, [
    'sign-assistance',
    'reply-measures',
    'reply-result',
  ]);
  await expectDrawers(await as('tax.clerk'), documentId, ['chase-assistance', 'report-upward', 'reply']);
  await expectDrawers(await as('tax.head'), documentId, ['approve-extension', 'refuse-extension']);
  const lead = await new CasePage(await as('tax.clerk')).open(documentId);
  for (const tab of ['办理', '协办', '追缴']) {
    await expect(await lead.tab(tab)).toBeVisible();
    await expectAccessible(lead.page, tab);
  }
  await made.does('tax.clerk', 'refer-to-conference', '2026-11-17T09:00:00+08:00', { question: '由谁主办' });
  await expectDrawers(await as('centre.head'), documentId, ['decide']);
  await lead.page.reload();
  await lead.tab('会议');
  await expectAccessible(lead.page, '会议');
});
