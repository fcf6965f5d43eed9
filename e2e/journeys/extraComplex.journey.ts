import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';
import { reply } from './pages/ending';

test('a case of grave risk is reported upward, waits for its date, and is handled within it', async ({
  as,
  desk,
}) => {
  const assessment = {
    factsClear: true,
    dutyClear: true,
    unitsInvolved: 3,
    publicOpinionRisk: true,
    massIncidentRisk: true,
  };
  const made = await aDispute(desk).ofTier('complex').routed('own').saying({ assessment }).to('handling');

  // the Centre sees the risk, and sets the tier
  const centre = await as('centre.head');
  const central = await new CasePage(centre).open(made.documentId);
  await expect(central.head).toContainText('群体性事件风险');
  const classify = await central.begin('调整分级');
  await classify.pick('分级', '特别复杂');
  await classify.type('理由', '涉及上百人，可能引发群体性事件。');
  await classify.at('2026-10-09 09:00');
  await classify.submit();
  const clocks = centre.getByRole('region', { name: '时限' });
  const handling = clocks.getByRole('listitem').filter({ hasText: '特别复杂争议处置' });
  await expect(handling).toContainText('待定');

  const report = await central.begin('专题汇报');
  await expect(report.sheet).toContainText('应向县委政府专题汇报');
  await expect(report.sheet.getByLabel('汇报对象')).toHaveValue('县委、县政府');
  await report.type('汇报内容', '涉及示例公司职工一百余人，已安排稳控。');
  await report.at('2026-10-09 16:00');
  await report.submit();
  await expect(clocks.getByRole('listitem').filter({ hasText: '专题汇报' })).toContainText('按期');
  await expect(await central.tab('办理')).toContainText('已安排稳控');

  // the county sets the date; what it was before stays readable
  const dated = await central.begin('调整分级');
  await dated.pick('分级', '特别复杂');
  await dated.sheet.getByLabel('办理期限').click();
  await dated.sheet.getByLabel('办理期限').fill('2026-12-10');
  await dated.sheet.getByLabel('办理期限').press('Enter');
  await dated.type('期限依据', '县政府专题会议纪要〔2026〕8号');
  await dated.type('理由', '县政府确定办理期限。');
  await dated.at('2026-10-12 09:00');
  await dated.submit();
  await expect(handling).toContainText('12-10');
  await expect((await central.tab('时间线')).getByRole('listitem').first()).toContainText(
    '待定 → 2026-12-10',
  );

  const town = await as('town-chengguan.clerk');
  await reply(await new CasePage(town).open(made.documentId), '2026-11-19 10:00');
  await expect(
    town.getByRole('region', { name: '时限' }).getByRole('listitem').filter({ hasText: '特别复杂争议处置' }),
  ).toContainText('按期');
});
