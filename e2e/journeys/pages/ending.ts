import type { CasePage } from './casePage';

/** The lead replies with a result nobody can object to. */
export async function reply(page: CasePage, at: string): Promise<void> {
  const sheet = await page.begin('回复结果');
  await sheet.type('办理结果', '已责令单位补缴，费款已入库。');
  await sheet.choose('结果类型', '已纠正或补缴');
  await sheet.choose('化解方式', '行政处理');
  await sheet.at(at);
  await sheet.submit();
  await page.expectStatus('已回复');
}

/** The applicant is told the result, as the lead replied it. */
export async function inform(page: CasePage, at: string): Promise<void> {
  const sheet = await page.begin('反馈申请人');
  await sheet.choose('方式', '电话');
  await sheet.at(at);
  await sheet.submit();
}

/** The file is put together; nothing is missing. */
export async function archive(page: CasePage, at: string): Promise<void> {
  const sheet = await page.begin('归档');
  await sheet.at(at);
  await sheet.submit();
  await page.expectStatus('已归档');
}

/** The applicant is asked how it was. */
export async function revisit(
  page: CasePage,
  at: string,
  satisfaction = '满意',
  opinion = '谢谢。',
): Promise<void> {
  const sheet = await page.begin('回访');
  await sheet.choose('方式', '电话');
  await sheet.choose('满意度', satisfaction);
  await sheet.type('意见和建议', opinion);
  await sheet.at(at);
  await sheet.submit();
}

/** The case is closed and its file sealed. */
export async function close(page: CasePage, at: string): Promise<void> {
  const sheet = await page.begin('办结');
  await sheet.at(at);
  await sheet.submit();
  await page.expectStatus('已办结');
}
