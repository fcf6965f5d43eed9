import { expect, test } from './journey';
import { aMatter, RegistrationPage } from './pages/registrationPage';

test('a wrong identity number says which check digit is right, and stops the registration', async ({
  as,
}) => {
  const registration = await new RegistrationPage(await as('town-chengguan.clerk')).open();
  await registration.fill(
    aMatter({ applicant: { name: '测试甲', phone: '13900000000', idNumber: '110105194912310021' } }),
  );
  const box = registration.page.getByLabel('身份证号码').first();
  const said = registration.section('申请人信息').getByRole('alert');
  await expect(said).toContainText('X');
  await expect(box).toHaveAttribute('aria-invalid', 'true');

  await registration.foot.getByRole('button', { name: '登记', exact: true }).click();
  await expect(registration.foot.getByRole('alert')).toContainText('还有 1 处需要填写或更正');
  await expect(box).toBeFocused();
  await expect(registration.page).toHaveURL(/\/disputes\/(new|\w+\/edit)$/);

  await box.fill('11010519491231002X');
  await expect(said).toBeHidden();
  await (await registration.go('登记')).expectStatus('已登记');
});
