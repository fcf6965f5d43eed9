import { aDispute } from '../api/builders/aDispute';
import { clocksOf } from './engine';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';

test('a transfer that is returned and disputed ends with the unit the Centre designates', async ({
  as,
  desk,
}) => {
  const made = await aDispute(desk).routed('transfer', 'medical').to('awaitingSignature');
  const { documentId } = made;

  const medical = await as('medical.clerk');
  await medical.goto('/transfers');
  await medical.getByRole('link', { name: /^退回/ }).first().click();
  const theirs = new CasePage(medical);
  const giveBack = theirs.drawer('退回');
  await giveBack.type('理由', '反映的是养老保险费，不属于医疗保障部门职责。');
  await giveBack.at('2026-10-08 10:00');
  await giveBack.submit();
  await theirs.expectStatus('提出退回');

  const town = await as('town-chengguan.clerk');
  const page = await new CasePage(town).open(documentId);
  const dispute = await page.begin('不同意退回');
  await expect(dispute.sheet).toBeVisible();
  await dispute.type('理由', '申请人同时反映了医疗保险断缴。');
  await dispute.at('2026-10-09 09:00');
  await dispute.submit();
  await page.expectStatus('退回有争议');

  const centre = await as('centre.clerk');
  const central = await new CasePage(centre).open(documentId);
  const designate = await central.begin('指定单位');
  await expect(designate.sheet).toContainText('不属于医疗保障部门职责');
  await designate.choose('指定的单位', '县税务局');
  await designate.type('理由', '养老保险费由税务部门征收。');
  await designate.at('2026-10-09 15:00');
  await designate.submit();
  await central.expectStatus('办理中');

  const tax = await as('tax.clerk');
  const handled = await new CasePage(tax).open(documentId);
  await expect(handled.head).toContainText('县税务局');
  await expect(await handled.tab('办理')).toContainText('中心指定');
  await handled.expectClocks(
    clocksOf({
      tier: 'general',
      route: 'transfer',
      accepting: 'town-chengguan',
      lead: 'tax',
      events: [
        { name: 'registered', on: '2026-09-28' },
        { name: 'accepted', on: '2026-09-30' },
        { name: 'transferSent', on: '2026-09-30', subject: 'slip', unit: 'medical' },
        { name: 'applicantToldOfTransfer', on: '2026-09-30' },
        { name: 'transferReturned', on: '2026-10-08', subject: 'slip', unit: 'medical' },
        { name: 'returnDisputed', on: '2026-10-09', subject: 'slip', unit: 'medical' },
        { name: 'designated', on: '2026-10-09', unit: 'tax' },
      ],
    }),
  );

  // who is designated may not return it, and says so where somebody looks for the button
  await handled.actions.getByRole('button', { name: '更多操作' }).click();
  await expect(tax.getByRole('menuitem', { name: /^退回/ })).toBeDisabled();
});
