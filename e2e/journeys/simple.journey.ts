import { clocksOf } from './engine';
import { expect, test } from './journey';
import { aMatter, RegistrationPage } from './pages/registrationPage';

test('a simple matter is handled by the tax hall that accepted it, and closed', async ({ as }) => {
  const registration = await new RegistrationPage(await as('tax.clerk')).open();
  await registration.fill(aMatter({ channel: '办税服务厅', registeredAt: '2026-11-16 09:00' }));
  await expect(registration.panel.getByRole('radio', { name: '简易' })).toBeChecked();
  await expect(registration.panel.getByRole('radio', { name: '自办' })).toBeChecked();

  const page = await registration.go('受理自办');
  const accept = page.drawer('受理');
  await accept.choose('事件类型', '欠费补缴');
  await accept.at('2026-11-16 10:00');
  await accept.submit();
  await page.expectStatus('办理中');

  const told = { tier: 'simple', route: 'own', accepting: 'tax', lead: 'tax' };
  const begun = [
    { name: 'registered', on: '2026-11-16' },
    { name: 'accepted', on: '2026-11-16' },
  ];
  await page.expectClocks(clocksOf({ ...told, events: begun }));

  const reply = await page.begin('回复结果');
  await reply.type('办理结果', '单位已补缴。');
  await reply.choose('结果类型', '已纠正或补缴');
  await reply.choose('化解方式', '行政处理');
  await reply.at('2026-11-18 16:00');
  await reply.submit();

  const inform = await page.begin('反馈申请人');
  await expect(inform.sheet.getByLabel('内容')).toHaveValue('单位已补缴。');
  await inform.choose('方式', '电话');
  await inform.at('2026-11-19 09:00');
  await inform.submit();

  const archive = await page.begin('归档');
  await archive.at('2026-11-19 10:00');
  await archive.submit();

  const revisit = await page.begin('回访');
  await revisit.choose('方式', '电话');
  await revisit.choose('满意度', '满意');
  await revisit.at('2026-11-19 15:00');
  await revisit.submit();

  await (await page.begin('办结')).submit();
  await page.expectStatus('已办结');
  await page.expectClocks(
    clocksOf({
      ...told,
      events: [
        ...begun,
        { name: 'replied', on: '2026-11-18', unit: 'tax' },
        { name: 'applicantInformed', on: '2026-11-19', unit: 'tax' },
        { name: 'applicantInformedByAccepting', on: '2026-11-19', unit: 'tax' },
        { name: 'archived', on: '2026-11-19' },
        { name: 'closed', on: '2026-11-20' },
      ],
    }),
  );
  await expect(page.steps).toContainText('满意');
});
