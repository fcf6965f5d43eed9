import type { CaseFile } from '../../mechanism/caseFile';
import type { Catalogue } from '../../mechanism/catalogue';
import type { ReviewRecord } from '../../mechanism/records';
import { type Deed, defineAction } from '../action';

const open = (file: CaseFile): ReviewRecord | undefined =>
  file.reviews.find(({ concludedAt }) => concludedAt === null);

/** Whether the Centre looks into an answer to the revisit; the profile's list says which (D15). */
export const opensReview = (catalogue: Catalogue, satisfaction: string | null): boolean =>
  satisfaction !== null &&
  catalogue.dictionaries.get('satisfaction')?.get(satisfaction)?.attributes.review === true;

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

/** The open review, concluded. */
export const concludedReview = (file: CaseFile, conclusion: string, deed: Deed): ReviewRecord[] => {
  const review = open(file);
  return review ? [{ ...review, conclusion, concludedAt: deed.at, by: deed.actor.documentId }] : [];
};

/** The Centre has looked into why the applicant is not satisfied (D15); it may then reopen the case. */
export const concludeReview = defineAction({
  name: 'conclude-review',
  title: '办结不满意复核',
  forbids: (file) => (open(file) ? undefined : '没有待办的不满意复核。'),
  follows: (file) => open(file)?.openedAt ?? null,
  apply: (file, input, deed) => ({
    reviews: concludedReview(file, input.conclusion, deed),
    facts: [{ name: 'reviewed' }],
    sentence: '咨询调解中心办结不满意复核',
    details: [{ label: '复核结论', text: input.conclusion, personal: true }],
  }),
});
