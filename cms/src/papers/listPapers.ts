import type { FormAnswer, PaperAnswer } from '../contract';
import type { DeskUser } from '../session/deskUser';
import { caseFacts } from './caseFacts';
import type { CaseFacts } from './facts';
import type { Occasion, Paper } from './paper';
import { papers } from './table';

/**
 * GET /api/disputes/:documentId/papers: what can be printed of a case now, of each slip and notice, and why the rest
 * cannot.
 * @throws Refusal 404
 */
export async function listPapers(documentId: string, user: DeskUser): Promise<{ data: PaperAnswer[] }> {
  const facts = await caseFacts(documentId, user);
  return { data: papers.flatMap((paper) => answers(paper, facts)) };
}

/** GET /api/papers: the forms that can be printed with nothing filled in. */
export const listForms = (): { data: FormAnswer[] } => ({
  data: papers.map(({ code, title, addressee, copies }) => ({ code, title, addressee, copies: [...copies] })),
});

function answers(paper: Paper, facts: CaseFacts): PaperAnswer[] {
  const { code, title, addressee, warning } = paper;
  const told = { code, title, addressee, copies: [...paper.copies], warning };
  const found = occasionsOf(paper, facts);
  if (typeof found === 'string') {
    return [{ ...told, record: null, label: null, available: false, reason: found }];
  }
  return found.map(({ record, label }) => ({ ...told, record, label, available: true, reason: null }));
}

/** When a paper can be printed of a case, or why not; nothing is told to an anonymous applicant (D13). */
export function occasionsOf(paper: Paper, facts: CaseFacts): readonly Occasion[] | string {
  if (facts.dispute.status === 'draft' && paper.code !== 'registration') {
    return '此件还是草稿，登记后才能打印这份文书。';
  }
  if (paper.tellsApplicant && facts.dispute.anonymous) return '匿名件不告知申请人，没有这份文书。';
  return paper.occasions(facts);
}
