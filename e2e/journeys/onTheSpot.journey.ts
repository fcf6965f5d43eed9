import { clocksOf } from './engine';
import { expect, test } from './journey';
import { aMatter, RegistrationPage } from './pages/registrationPage';

test('what is settled at the counter is registered, told, archived and closed in one go', async ({ as }) => {
  const registration = await new RegistrationPage(await as('tax.clerk')).open();
  await registration.fill(aMatter({ channel: '办税服务厅' }));

  const page = await registration.go('当场办结');
  const settle = page.drawer('当场办结');
  await settle.choose('事件类型', '应征金额');
  await settle.choose('结果类型', '达成协议');
  await settle.type('办理结果', '核对缴费记录后，单位当场承诺月底前补缴，申请人同意。');
  await settle.choose('化解方式', '行政调解');
  await settle.choose('满意度', '满意');
  await settle.submit();

  await page.expectStatus('已办结');
  await expect(await page.tab('档案')).toContainText('10 年');
  await expect(await page.tab('沟通与回访')).toContainText('满意');
  await page.expectTimeline([/当场调解办结/, /登记/]);
  const events = ['registered', 'accepted', 'replied', 'applicantInformed', 'applicantInformedByAccepting'];
  await page.expectClocks(
    clocksOf({
      tier: 'simple',
      route: 'own',
      accepting: 'tax',
      lead: 'tax',
      events: [...events, 'archived', 'closed'].map((name) => ({ name, on: '2026-11-20' })),
    }),
  );
});

test('what was not agreed cannot be settled at the counter', async ({ as, watch }) => {
  const registration = await new RegistrationPage(await as('tax.clerk')).open();
  await registration.fill(aMatter({ channel: '办税服务厅' }));
  const page = await registration.go('当场办结');
  const settle = page.drawer('当场办结');
  await settle.choose('事件类型', '应征金额');
  await settle.choose('结果类型', '未达成协议');
  await expect(settle.sheet.getByRole('status')).toContainText('不能当场办结');
  await settle.type('办理结果', '双方分歧较大。');
  await settle.choose('化解方式', '行政调解');
  watch.expectRefusal(400, /settle-on-the-spot$/);
  await settle.sheet.getByRole('button', { name: '当场办结' }).click();
  await expect(settle.sheet.getByRole('alert').first()).toContainText('不能当场办结');
  await page.expectStatus('已登记');
});
