import { clocksOf } from './engine';
import { expect, test } from './journey';
import { aMatter, RegistrationPage } from './pages/registrationPage';

test('an anonymous matter asks for no person, and nobody has to be told', async ({ as }) => {
  const registration = await new RegistrationPage(await as('town-chengguan.clerk')).open();
  await registration.as('匿名');
  await expect(registration.section('申请人信息')).toBeHidden();
  const { applicant: _nobody, ...matter } = aMatter({ leads: '2025年工资表在单位财务室可查。' });
  await registration.fill(matter);

  const page = await registration.go('登记');
  await expect(page.head.getByText('匿名', { exact: true })).toBeVisible();
  const accept = await page.begin('受理');
  await accept.pick('分级', '简易');
  await accept.pick('去向', '自办');
  await accept.choose('事件类型', '欠费补缴');
  await accept.submit();
  await page.expectStatus('办理中');

  const reply = await page.begin('回复结果');
  await reply.type('办理结果', '经核实，单位已补缴。');
  await reply.choose('结果类型', '已纠正或补缴');
  await reply.choose('化解方式', '行政处理');
  await reply.submit();

  await expect(page.actions.getByRole('button', { name: '反馈申请人' })).toHaveCount(0);
  await (await page.begin('归档')).submit();
  await (await page.begin('办结')).submit();
  await page.expectStatus('已办结');
  await expect(await page.tab('沟通与回访')).toContainText('匿名件没有联系方式');
  await page.expectClocks(
    clocksOf({
      tier: 'simple',
      route: 'own',
      anonymous: true,
      accepting: 'town-chengguan',
      lead: 'town-chengguan',
      events: ['registered', 'accepted', 'replied', 'archived', 'closed'].map((name) => ({
        name,
        on: '2026-11-20',
      })),
    }),
  );
});
