import type { CaseFile } from '../../mechanism/caseFile';
import type { ReviewRecord } from '../../mechanism/records';
import { type Deed, defineAction } from '../action';

const open = (file: CaseFile): ReviewRecord | undefined =>
  file.reviews.find(({ concludedAt }) => concludedAt === null);

/** The Centre's task that 不满意 opens; one at a time (D15). */
export const openedReview = (file: CaseFile, opinion: string | null, deed: Deed): ReviewRecord[] =>
  open(file)
    ? []
    : [
        {
          documentId: deed.newId(),
          round: file.dispute.round,
          openedAt: deed.at,
          opinion,
          conclusion: null,
          concludedAt: null,
          by: null,
        },
      ];

/** The Centre has looked into why the applicant is not satisfied (D15); it may then reopen the case. */
export const concludeReview = defineAction({
  name: 'conclude-review',
  title: '办结不满意复核',
  forbids: (file) => (open(file) ? undefined : '没有待办的不满意复核。'),
  follows: (file) => open(file)?.openedAt ?? null,
  apply: (file, input, deed) => {
    const review = open(file);
    if (!review) throw new Error(`dispute ${file.dispute.documentId} has no open review`);
    return {
      reviews: [{ ...review, conclusion: input.conclusion, concludedAt: deed.at, by: deed.actor.documentId }],
      facts: [{ name: 'reviewed' }],
      sentence: '咨询调解中心办结不满意复核',
      details: [{ label: '复核结论', text: input.conclusion }],
    };
  },
});
