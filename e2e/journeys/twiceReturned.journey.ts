import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';
import { reply } from './pages/ending';

test('a case returned twice is settled by the Centre, and its time runs on', async ({ as, desk }) => {
  const made = await aDispute(desk).routed('transfer', 'medical').to('returnProposed');

  // the first return is agreed to: the town tries another unit
  const town = await as('town-chengguan.clerk');
  const page = await new CasePage(town).open(made.documentId);
  const agree = await page.begin('同意退回');
  await agree.at('2026-10-09 09:00');
  await agree.submit();
  const slip = await page.begin('填转办单');
  await slip.choose('承办单位', '县财政局');
  await slip.at('2026-10-09 10:00');
  await slip.submit();
  await page.expectStatus('待签收');

  // the second is not
  const finance = await as('finance.clerk');
  const theirs = await new CasePage(finance).open(made.documentId);
  const giveBack = await theirs.begin('退回');
  await giveBack.type('理由', '财政部门不负责征缴。');
  await giveBack.at('2026-10-10 09:00');
  await giveBack.submit();
  await town.reload();
  const dispute = await page.begin('不同意退回');
  await dispute.type('理由', '两次转办均被退回，请中心确定。');
  await dispute.at('2026-10-12 09:00');
  await dispute.submit();

  const centre = await as('centre.clerk');
  const central = await new CasePage(centre).open(made.documentId);
  const designate = await central.begin('指定单位');
  await designate.choose('指定的单位', '县税务局');
  await designate.type('理由', '费款由税务部门征收。');
  await designate.at('2026-10-12 15:00');
  await designate.submit();
  await central.expectStatus('办理中');

  // the last holder is not blamed for the way the slips went (D24): each unit's own days stand in the file
  const tax = await as('tax.clerk');
  const lead = await new CasePage(tax).open(made.documentId);
  const file = await lead.tab('办理');
  await expect(file.getByRole('article')).toHaveCount(3);
  const held = file.getByRole('region', { name: '各单位承办时间' });
  await expect(held.getByRole('row')).toContainText([
    '单位',
    '城关镇',
    '县医保局',
    '城关镇',
    '县财政局',
    '调解中心',
    '县税务局',
  ]);
  await reply(lead, '2026-10-20 10:00');
});
