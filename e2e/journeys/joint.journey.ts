import { aConference, onAgenda } from '../api/builders';
import { aDispute } from '../api/builders/aDispute';
import { clocksOf } from './engine';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';
import { archive, close, inform, reply, revisit } from './pages/ending';

test('a complex case goes through a conference to two assisting units, is extended, told, replied and closed', async ({
  as,
  desk,
}) => {
  test.slow();
  const told = { tier: 'complex', route: 'joint', accepting: 'town-chengguan' };
  const made = await aDispute(desk).ofTier('complex').routed('joint').to('handling');
  const begun = [
    { name: 'registered', on: '2026-09-28' },
    { name: 'accepted', on: '2026-09-30' },
  ];

  // the town submits it to the joint conference in time
  const town = await as('town-chengguan.clerk');
  const accepting = await new CasePage(town).open(made.documentId);
  const refer = await accepting.begin('提交联席会议');
  await expect(refer.sheet).toContainText('15日内提交联席会议研究');
  await refer.type('提请研究的问题', '劳动关系认定前可否先行核定缴费基数，由谁牵头。');
  await refer.at('2026-10-12 09:00');
  await refer.submit();
  await accepting.expectStatus('待联席会议');

  // the Centre takes it up, and enters what the conference decided
  const conference = await aConference(desk);
  await made.refresh('centre.clerk');
  await onAgenda(desk, conference, [made]);
  const centre = await as('centre.clerk');
  const central = await new CasePage(centre).open(made.documentId);
  await expect(await central.tab('会议')).toContainText('已列入议程');
  const decide = await central.begin('登记会议决定');
  await expect(decide.sheet).toContainText('由谁牵头');
  await expect(decide.sheet.getByTitle(/十月联席会议/)).toBeVisible();
  await decide.choose('主办单位', '县税务局');
  await decide.choose('协办单位', '县人社局');
  await decide.choose('协办单位', '养老保险经办中心');
  await decide.type('联合处置措施', '人社局认定劳动关系，养老中心提供缴费记录，税务局核定追缴。');
  await decide.at('2026-10-15 16:00');
  await decide.submit();
  await central.expectStatus('办理中');
  const decided = [
    ...begun,
    { name: 'submittedToConference', on: '2026-10-12', unit: 'town-chengguan' },
    { name: 'conferenceDecided', on: '2026-10-15', unit: 'tax' },
  ];
  await central.expectClocks(clocksOf({ ...told, lead: 'tax', events: decided }));
  await expect(await central.tab('会议')).toContainText('人社局认定劳动关系');

  // one unit helps at once; the other has to be reminded
  const hrss = await as('hrss.clerk');
  const helping = await new CasePage(hrss).open(made.documentId);
  const sign = await helping.begin('签收协办意见');
  await expect(sign.sheet).toContainText('人社局认定劳动关系');
  await sign.at('2026-10-16 09:00');
  await sign.submit();
  const measures = await helping.begin('回复协办措施');
  await measures.type('协办措施', '调取考勤和工资记录。');
  await measures.at('2026-10-19 09:00');
  await measures.submit();
  const result = await helping.begin('回复协办结果');
  await result.type('协办结果', '认定自2024年1月起存在劳动关系。');
  await result.at('2026-10-28 09:00');
  await result.submit();

  const tax = await as('tax.clerk');
  const lead = await new CasePage(tax).open(made.documentId);
  const board = await lead.tab('协办 1/2');
  await expect(board).toContainText('认定自2024年1月起存在劳动关系');
  await board.getByRole('button', { name: /^催促协办 养老保险经办中心/ }).click();
  const chase = lead.drawer('催促协办');
  await expect(chase.sheet).toContainText('第 1 次：提醒');
  await chase.type('催促内容', '请尽快提供缴费记录。');
  await chase.at('2026-11-02 09:00');
  await chase.submit();
  await expect(board.getByRole('row', { name: /^养老保险经办中心/ })).toContainText('提醒');

  // more days: the engine says what it would be, the head grants it, the applicant is told why
  const extend = await lead.begin('申请延期');
  await expect(extend.sheet).toContainText('最长不得超过30日');
  await extend.type('延长天数', '30');
  await expect(extend.sheet.getByRole('region', { name: '延长后的期限' })).toContainText('12-29');
  await extend.type('延期理由', '单位账目跨三个年度，需逐月核对。');
  await extend.at('2026-11-16 09:00');
  await extend.submit();
  await expect(lead.head).toContainText('延期待审批');

  const head = await as('tax.head');
  const granting = await new CasePage(head).open(made.documentId);
  const approve = await granting.begin('批准延期');
  await expect(approve.sheet.getByLabel('内容')).toHaveValue(/30 日.*单位账目跨三个年度/);
  await approve.choose('方式', '电话');
  await approve.submit();
  const extended = [...decided, { name: 'extensionApproved', on: '2026-11-16', amount: 30 }];
  await granting.expectClocks(clocksOf({ ...told, lead: 'tax', events: extended }));
  await expect((await granting.tab('时间线')).getByRole('listitem').first()).toContainText('2026-12-29');
  await expect(await granting.tab('沟通与回访')).toContainText('告知延期');

  // the reply warns of the help that is still owed
  await tax.reload();
  const warned = await lead.begin('回复结果');
  await expect(warned.sheet.getByRole('status')).toContainText('养老保险经办中心');
  await warned.sheet.getByRole('button', { name: '取消' }).click();
  await reply(lead, '2026-11-17 10:00');
  await expect(await lead.tab('协办')).toContainText('已终止');

  await town.reload();
  await inform(accepting, '2026-11-18 09:00');
  await archive(accepting, '2026-11-18 10:00');
  await revisit(accepting, '2026-11-19 09:00');
  await close(accepting, '2026-11-19 10:00');
  await accepting.expectClocks(
    clocksOf({
      ...told,
      lead: 'tax',
      events: [
        ...extended,
        { name: 'replied', on: '2026-11-17', unit: 'tax' },
        { name: 'applicantInformed', on: '2026-11-18', unit: 'town-chengguan' },
        { name: 'applicantInformedByAccepting', on: '2026-11-18', unit: 'town-chengguan' },
        { name: 'archived', on: '2026-11-18' },
        { name: 'closed', on: '2026-11-19' },
      ],
    }),
  );
});
