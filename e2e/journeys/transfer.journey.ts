import { clocksOf } from './engine';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';
import { aMatter, RegistrationPage } from './pages/registrationPage';

test('a town transfers a matter to the tax bureau, which handles it, and closes it with the applicant content', async ({
  as,
}) => {
  test.slow();
  const told = { tier: 'general', route: 'transfer', accepting: 'town-chengguan', lead: 'tax' };
  const town = await as('town-chengguan.clerk');

  // Monday: annex 2, without the wage slips
  const registration = await new RegistrationPage(town).open();
  await registration.fill(
    aMatter({
      materials: ['申请人身份证原件及复印件', '证明劳动关系和任职时间的材料'],
      registeredAt: '2026-09-28 09:00',
    }),
  );
  await expect(registration.section('提供资料')).toContainText('缺 1 项重要资料');
  await registration.panel.getByText('一般', { exact: true }).click();
  await registration.panel.getByText('转办', { exact: true }).click();
  await expect(registration.panel).toContainText('县税务局');
  const accepted = [{ name: 'accepted', on: '2026-11-20' }];
  const handedOver = [{ name: 'transferSent', on: '2026-11-20', subject: 'slip', unit: 'tax' }];
  await registration.expectPreview(clocksOf({ ...told, events: [...accepted, ...handedOver] }));

  // the list of what is missing, once and whole
  const page = await registration.go('一次性告知补齐（缺 1 项）');
  const request = page.drawer('一次性告知补正');
  await expect(request.sheet.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(request.sheet.getByLabel('证明本人工资薪金的材料')).toBeChecked();
  await request.at('2026-09-28 10:00');
  await request.submit();
  await page.expectStatus('待补正');
  await page.expectClocks(
    clocksOf({
      ...told,
      tier: null,
      route: null,
      events: [
        { name: 'registered', on: '2026-09-28' },
        { name: 'supplementRequested', on: '2026-09-28', subject: 'list' },
      ],
    }),
  );
  const receive = await page.begin('收到补正');
  await receive.at('2026-09-29 09:00');
  await receive.submit();
  await page.expectStatus('已登记');

  // the day before the holiday: accepted in the morning, transferred in the afternoon
  const accept = await page.begin('受理');
  await accept.pick('分级', '一般');
  await accept.pick('去向', '转办');
  await accept.choose('事件类型', '欠费补缴');
  await accept.at('2026-09-30 10:00');
  await accept.submit();
  const slip = page.drawer('填转办单');
  await expect(slip.sheet.getByTitle('县税务局', { exact: true })).toBeVisible();
  await expect(slip.sheet.getByLabel('问题描述')).toHaveValue(/未按时足额缴纳养老保险费/);
  await slip.sheet.getByLabel('已告知申请人转办接收情况').click();
  await slip.choose('方式', '当面');
  await slip.type('内容', '已告知申请人：由县税务局办理。');
  await slip.sheet.getByLabel('告知时间').click();
  await slip.sheet.getByLabel('告知时间').fill('2026-09-30 15:00');
  await slip.sheet.getByLabel('告知时间').press('Enter');
  await slip.at('2026-09-30 15:00');
  await slip.submit();
  await page.expectStatus('待签收');
  const sent = [
    { name: 'registered', on: '2026-09-28' },
    { name: 'supplementRequested', on: '2026-09-28', subject: 'list' },
    { name: 'materialReceived', on: '2026-09-29', subject: 'list' },
    { name: 'accepted', on: '2026-09-30' },
    { name: 'transferSent', on: '2026-09-30', subject: 'slip', unit: 'tax' },
    { name: 'applicantToldOfTransfer', on: '2026-09-30' },
  ];
  await page.expectClocks(clocksOf({ ...told, events: sent }));
  const number = await page.number();

  // the tax bureau finds it on its workbench
  const tax = await as('tax.clerk');
  await tax.goto('/workbench');
  const waiting = tax.getByRole('region', { name: /待签收转办/ });
  await waiting.getByRole('link', { name: `签收 ${number}` }).click();
  const theirs = new CasePage(tax);
  const sign = theirs.drawer('签收');
  await sign.at('2026-10-08 09:00');
  await sign.submit();
  await theirs.expectStatus('办理中');
  const signed = [...sent, { name: 'transferSigned', on: '2026-10-08', subject: 'slip', unit: 'tax' }];
  await theirs.expectClocks(clocksOf({ ...told, events: signed }));

  const reply = await theirs.begin('回复结果');
  await reply.type('办理结果', '已责令单位补缴，2025年上半年养老保险费已入库。');
  await reply.choose('结果类型', '已纠正或补缴');
  await reply.choose('化解方式', '行政处理');
  await reply.at('2026-10-20 10:00');
  await reply.submit();
  await theirs.expectStatus('已回复');

  // the town tells the applicant, archives, asks how it was, and closes
  await town.reload();
  await page.expectStatus('已回复');
  const inform = await page.begin('反馈申请人');
  await expect(inform.sheet.getByLabel('内容')).toHaveValue(/已责令单位补缴/);
  await inform.choose('方式', '当面');
  await inform.at('2026-10-21 09:00');
  await inform.submit();
  const archive = await page.begin('归档');
  await archive.at('2026-10-22 09:00');
  await archive.submit();
  await page.expectStatus('已归档');
  const revisit = await page.begin('回访');
  await revisit.choose('方式', '电话');
  await revisit.choose('满意度', '满意');
  await revisit.type('意见和建议', '办得快，谢谢。');
  await revisit.at('2026-10-23 09:00');
  await revisit.submit();
  const close = await page.begin('办结');
  await close.at('2026-10-23 10:00');
  await close.submit();
  await page.expectStatus('已办结');
  await page.expectClocks(
    clocksOf({
      ...told,
      events: [
        ...signed,
        { name: 'replied', on: '2026-10-20', unit: 'tax' },
        { name: 'applicantInformed', on: '2026-10-21', unit: 'town-chengguan' },
        { name: 'applicantInformedByAccepting', on: '2026-10-21', unit: 'town-chengguan' },
        { name: 'archived', on: '2026-10-22' },
        { name: 'closed', on: '2026-10-23' },
      ],
    }),
  );
  await page.expectTimeline([
    /办结/,
    /回访/,
    /归档/,
    /反馈/,
    /回复/,
    /签收/,
    /转办/,
    /受理/,
    /补正|补齐|收到/,
    /补正|补齐|告知/,
    /登记/,
  ]);
  await expect(page.actions.getByRole('button')).toHaveText(['补充档案']);
});
