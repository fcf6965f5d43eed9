import type { Page } from '@playwright/test';
import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { expectAccessible } from './pages/axe';
import { choose, typeInstant } from './pages/controls';
import { Drawer } from './pages/drawer';

const QUESTION = '欠费发生在两个单位之间，请确定由谁牵头。';

test('the Centre plans a conference, decides a case that nobody felt responsible for, and writes the minutes', async ({
  as,
  desk,
}) => {
  test.slow();
  const referred = await aDispute(desk).registeredBy('town-raofeng').to('awaitingReferral');
  await referred.does('town-raofeng.clerk', 'refer-to-conference', '2026-10-09T09:00:00+08:00', {
    question: QUESTION,
  });

  // planned for yesterday: paper comes later
  const page = await as('centre.clerk');
  await page.goto('/conferences');
  const schedule = page.getByRole('region', { name: '会议安排' });
  await expect(schedule).toContainText('1 项待研究');
  await page.getByRole('link', { name: '筹备会议' }).first().click();
  const plan = page.getByRole('dialog', { name: '筹备会议' });
  await expect(plan.getByLabel('会议名称')).toHaveValue('2026年11月社会保险费征缴争议联席会议');
  await typeInstant(plan.getByLabel('时间'), '2026-11-19 09:00');
  await plan.getByLabel('地点').fill('县人社局三楼会议室');
  await plan.getByLabel('召集人').fill('工作专班组长');
  await expectAccessible(page, 'planning a conference');
  await plan.getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/\/conferences\/[a-z0-9]{20,}$/);
  await expect(page.getByRole('region', { name: '会议概况' })).toContainText('筹备');

  // what waits goes on the agenda
  await page.getByRole('button', { name: '编排议题' }).click();
  const builder = page.getByRole('dialog', { name: '编排议题' });
  await builder.getByRole('checkbox', { name: `编入 ${referred.number}` }).check();
  await expect(builder.getByText('已编入 1 项')).toBeVisible();
  await expectAccessible(page, 'building the agenda');
  await builder.getByRole('button', { name: '保存议题' }).click();
  await expect(builder).toBeHidden();
  const agenda = page.getByRole('region', { name: /^议题/ });
  await expect(agenda).toContainText(QUESTION);
  await expect(agenda.getByRole('button', { name: /登记决定/ })).toHaveCount(0);

  // it was held: two came, one did not
  await page.getByRole('button', { name: '已召开' }).click();
  const held = page.getByRole('dialog', { name: '已召开' });
  await attend(held, '县人社局', '到会');
  await attend(held, '县税务局', '到会');
  await attend(held, '县财政局', '缺席');
  await expectAccessible(page, 'recording who came');
  await held.getByRole('button', { name: '已召开' }).click();
  await expect(held).toBeHidden();
  await expect(page.getByRole('region', { name: '参会单位' })).toContainText('到会 2 / 9');

  // the decision is recorded item by item, and acts on the case
  await agenda.getByRole('button', { name: `登记决定 ${referred.number}` }).click();
  const decide = new Drawer(page, '登记会议决定');
  await choose(decide.sheet, '主办单位', '县税务局');
  await choose(decide.sheet, '协办单位', '县人社局');
  await decide.type('联合处置措施', '税务核定欠费，人社核实劳动关系。');
  await decide.submit();
  await expect(agenda).toContainText('已决定');
  await expect(agenda).toContainText('税务核定欠费，人社核实劳动关系。');
  await referred.refresh('centre.clerk');
  expect(referred.last.body.data).toMatchObject({ status: 'handling', leadUnit: { code: 'tax' } });

  // minutes begin with what was decided
  await page.getByRole('button', { name: '形成纪要' }).first().click();
  const minutes = page.getByRole('dialog', { name: '形成纪要' });
  const text = minutes.getByLabel('会议纪要');
  await expect(text).toHaveValue(/到会单位：县人社局、县税务局/);
  await expect(text).toHaveValue(/由县税务局主办，县人社局协办。税务核定欠费/);
  await minutes.getByRole('button', { name: '保存纪要' }).click();
  await expect(minutes).toBeHidden();
  await expect(page.getByRole('region', { name: '会议概况' })).toContainText('已有纪要');
  await expectAccessible(page, 'a conference');

  // on paper the minutes stand alone
  await expect(page.getByRole('button', { name: '打印纪要' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toContainText('税务核定欠费');
  await expect(page.getByRole('button', { name: '打印纪要' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  // a unit that was not summoned reads that it was, not what was said
  const town = await as('town-raofeng.clerk');
  await town.goto(new URL(page.url()).pathname);
  await expect(town.getByText('纪要只有参会单位可以查看')).toBeVisible();
  await expect(town.getByRole('button', { name: '编排议题' })).toHaveCount(0);
});

async function attend(held: ReturnType<Page['getByRole']>, unit: string, came: '到会' | '缺席') {
  await held
    .getByRole('radiogroup', { name: `${unit}到会情况` })
    .getByText(came, { exact: true })
    .click();
}
