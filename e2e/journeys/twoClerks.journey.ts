import { aDispute } from '../api/builders/aDispute';
import { expect, test } from './journey';
import { CasePage } from './pages/casePage';

test('of two clerks on one case the second is told what changed, keeps what he typed, and goes on', async ({
  as,
  desk,
  watch,
}) => {
  const { documentId } = await aDispute(desk).routed('own').to('handling');
  const clerk = await new CasePage(await as('town-chengguan.clerk')).open(documentId);
  const head = await new CasePage(await as('town-chengguan.head')).open(documentId);

  const reply = await clerk.begin('回复结果');
  await reply.type('办理结果', '单位同意补缴。');
  await reply.choose('结果类型', '已纠正或补缴');
  await reply.choose('化解方式', '协商');

  const classify = await head.begin('调整分级');
  await classify.pick('分级', '复杂');
  await classify.type('理由', '涉及人数较多。');
  await classify.submit();

  watch.expectRefusal(409, /\/actions\/reply$/);
  const send = reply.sheet.getByRole('button', { name: /回复结果$/ });
  await send.click();
  const told = reply.sheet.getByRole('alert');
  await expect(told).toContainText('刚被更新');
  await expect(told).toContainText('复杂');
  await expect(told).toContainText('您填写的内容没有丢失');
  await expect(send).toBeDisabled();

  await told.getByRole('button', { name: '载入最新并继续' }).click();
  await expect(told).toBeHidden();
  await expect(reply.sheet.getByLabel('办理结果')).toHaveValue('单位同意补缴。');
  await reply.submit();
  await clerk.expectStatus('已回复');
});
