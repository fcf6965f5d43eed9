import { badInput, noRight, Refusal, stageForbids } from '../casework/refusals';
import { catalogue as liveCatalogue } from '../catalogue';
import { present } from '../present';
import type { DeskUser } from '../session/deskUser';
import { blankFacts } from './blankFacts';
import { caseFacts } from './caseFacts';
import type { CaseFacts } from './facts';
import { footOf } from './foot';
import type { PaperDocument } from './layout/document';
import { occasionsOf } from './listPapers';
import type { Content, Occasion, Paper } from './paper';
import { recordPrint } from './recordPrint';
import { renderBlank, renderPaper } from './render/renderPaper';
import { papers } from './table';

/** A paper as it leaves the server. */
export interface Printed {
  pdf: Buffer;
  /** of the file; names no person */
  name: string;
}

/** What may be asked of a print. */
export interface Asked {
  /** of several slips, notices or segments the one that is meant */
  record?: string;
  /** why a paper to the employer names the applicant (D19) */
  reason?: string;
}

/**
 * GET /api/disputes/:documentId/papers/:paper.pdf
 * @throws Refusal 404, 403 and 400 of the reason, 409 while the case has no such paper, 400 of the record
 */
export async function printPaper(
  documentId: string,
  code: string,
  { record, reason }: Asked,
  user: DeskUser,
): Promise<Printed> {
  const facts = await caseFacts(documentId, user);
  const paper = paperOf(code);
  if (reason !== undefined) checkReason(paper, facts, reason);
  const found = occasionsOf(paper, facts);
  if (typeof found === 'string') throw stageForbids(found, facts.dispute.status);
  const content = meant(found, record).content(reason !== undefined);
  const { number, masked } = facts.dispute;
  await recordPrint({
    user,
    paper: code,
    dispute: { documentId, number },
    record: record ?? null,
    masked,
    reason: reason?.trim() ?? null,
  });
  const at = present();
  const foot = footOf(user, await liveCatalogue(), at, masked);
  const title = content.title ?? paper.title;
  return {
    pdf: await renderPaper(documentOf(paper, content, foot), at),
    name: `${title}${number ?? ''}.pdf`,
  };
}

/**
 * GET /api/papers/:paper.pdf: the form with nothing filled in.
 * @throws Refusal 404
 */
export async function printBlank(code: string): Promise<Printed> {
  const paper = paperOf(code);
  const content = paper.blank(blankFacts(await liveCatalogue()));
  return {
    pdf: await renderBlank(documentOf(paper, content, ''), present()),
    name: `${paper.title}（空白）.pdf`,
  };
}

const documentOf = (paper: Paper, content: Content, foot: string): PaperDocument => ({
  issuer: content.issuer ?? null,
  title: content.title ?? paper.title,
  head: content.head ?? [],
  blocks: content.blocks,
  copies: paper.copies,
  foot,
});

function paperOf(code: string): Paper {
  const paper = papers.find((one) => one.code === code);
  if (!paper) throw new Refusal(404, 'NotFound', '没有这种文书，请从打印菜单中选择。');
  return paper;
}

function meant(found: readonly Occasion[], record: string | undefined): Occasion {
  const [first] = found;
  if (record === undefined && first && found.length === 1) return first;
  const one = found.find((occasion) => occasion.record === record);
  if (one) return one;
  const message =
    record === undefined
      ? `此件有 ${found.length} 份这种文书，请用 record 指明要打印的一份。`
      : '没有这一份文书，请刷新后从打印菜单中重新选择。';
  throw badInput([{ path: 'record', message }]);
}

/** Naming the applicant to the employer needs one who sees him whole, and a reason (D19). */
function checkReason({ addressee }: Paper, { dispute }: CaseFacts, reason: string): void {
  if (dispute.masked) throw noRight('只有办理此件的单位可以在送达用人单位的文书上载明申请人。');
  const complaint =
    addressee !== 'employer'
      ? '只有送达被反映单位的文书才需要填写载明申请人的理由。'
      : dispute.anonymous
        ? '匿名件没有申请人信息，不能载明。'
        : [...reason.trim()].length < 5 || [...reason.trim()].length > 500
          ? '请写明载明申请人信息的理由，5 至 500 个字。'
          : undefined;
  if (complaint) throw badInput([{ path: 'reason', message: complaint }]);
}
