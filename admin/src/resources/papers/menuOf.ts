import type { PaperAnswer } from '@liandiao/cms/contract';

/** What stands in the menu for a paper: itself, or the same with the applicant named on it (D19). */
export interface Entry {
  key: string;
  paper: PaperAnswer;
  /** it is asked for what reason the employer learns who the applicant is */
  named: boolean;
}

/**
 * The papers of a case as its menu shows them: what can be printed now, then what cannot, each in the order of the desk.
 * @param mayName the applicant is known and shown whole, so that he can be named to the employer
 */
export function menuOf(papers: readonly PaperAnswer[], mayName: boolean): { now: Entry[]; later: Entry[] } {
  const entry = (paper: PaperAnswer, named = false): Entry => ({
    key: [paper.code, paper.record ?? '', named ? 'named' : ''].join('/'),
    paper,
    named,
  });
  return {
    now: papers
      .filter(({ available }) => available)
      .flatMap((paper) => [
        entry(paper),
        ...(mayName && paper.addressee === 'employer' ? [entry(paper, true)] : []),
      ]),
    later: papers.filter(({ available }) => !available).map((paper) => entry(paper)),
  };
}

/** A paper with what tells it from others of its kind. */
export const nameOf = ({ title, label }: PaperAnswer): string => (label ? `${title}（${label}）` : title);
