import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';
import { archive, close, inform, revisit } from './pages/ending';

test('who is not satisfied is looked into by the Centre, and the case stays closed', async ({ as, desk }) => {
  const made = await aDispute(desk).to('replied');
  const town = await as('town-chengguan.clerk');
  const page = await new CasePage(town).open(made.documentId);
  await inform(page, '2026-10-21 09:00');
  await archive(page, '2026-10-22 09:00');

  const ask = await page.begin('回访');
  await ask.choose('方式', '电话');
  await ask.choose('满意度', '不满意');
  await expect(ask.sheet).toContainText('由咨询调解中心复核，不自动重新办理');
  await ask.sheet.getByRole('button', { name: '取消' }).click();
  await revisit(page, '2026-10-23 09:00', '不满意', '补缴的月份少算了两个月。');
  await expect(page.head).toContainText('不满意待复核');
  await close(page, '2026-10-23 10:00');

  const centre = await as('centre.clerk');
  const central = await new CasePage(centre).open(made.documentId);
  const conclude = await central.begin('办结不满意复核');
  await expect(conclude.sheet).toContainText('补缴的月份少算了两个月');
  await conclude.type('复核结论', '经核对缴费记录，补缴月份无误，已向申请人说明。');
  await conclude.at('2026-10-27 10:00');
  await conclude.submit();
  await central.expectStatus('已办结');
  await expect(central.head).not.toContainText('不满意待复核');
  const review = (await central.tab('办理')).getByRole('region', { name: '不满意复核' });
  await expect(review).toContainText('已复核');
  await expect(review).toContainText('补缴月份无误');
});
