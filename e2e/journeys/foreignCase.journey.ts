import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';

test("another town's clerk at the address of a foreign case learns nothing, not even that it exists", async ({
  as,
  desk,
  watch,
}) => {
  const { documentId, number } = await aDispute(desk).registeredBy('town-chengguan').to('handling');
  watch.expectRefusal(404, /^\/api\/disputes\/\w+$/);
  const page = await as('town-raofeng.clerk');
  const whatIsShown = async (id: string) => {
    await page.goto(`/disputes/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible();
    return page.getByRole('main').textContent();
  };
  expect(await whatIsShown(documentId)).toBe(await whatIsShown('abcdefghijklmnopqrstuvwx'));
  await page.goto('/disputes');
  // its own cases, or none; never the foreign one
  await expect(page.getByText(/还没有争议件|第 1–\d+ 条/)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(number);
});
