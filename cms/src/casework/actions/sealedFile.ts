import { defineAction } from '../action';
import { concludedReview } from './reviews';

/** What comes to light later is appended to a sealed file, which itself stays as it is (A3). */
export const supplementFile = defineAction({
  name: 'supplement-file',
  title: '补充档案',
  check: (_file, input) =>
    input.attachments.map((_id, index) => ({
      path: `attachments.${index}`,
      message: '没有这个附件，请先上传。',
    })),
  apply: (file, input, deed) => ({
    additions: [
      {
        documentId: deed.newId(),
        round: file.dispute.round,
        text: input.text,
        attachments: input.attachments,
        at: deed.at,
        unit: deed.unit,
        by: deed.actor.documentId,
      },
    ],
    facts: [{ name: 'fileSupplemented' }],
    sentence: '补充档案材料',
    details: [{ label: '补充内容', text: input.text, personal: true }],
  }),
});

/** The next round begins with new clocks; the first round's file stays as it was (D16). */
export const reopen = defineAction({
  name: 'reopen',
  title: '重新办理',
  apply: (file, input, deed) => {
    const { dispute } = file;
    const lead = dispute.leadUnit ?? dispute.acceptingUnit;
    return {
      dispute: {
        status: 'handling',
        round: dispute.round + 1,
        acceptedAt: deed.at,
        leadUnit: lead,
        handler: null,
        suggestedUnit: null,
        firstTransferredAt: null,
        repliedAt: null,
        informedAt: null,
        revisitedAt: null,
        archivedAt: null,
        closedAt: null,
        unreachable: false,
        timesSentBack: 0,
        settledOnTheSpot: false,
        resolveDueOn: null,
        resolveDueBasis: null,
        result: null,
        outcome: null,
        resolvedBy: null,
        satisfaction: null,
      },
      // what the Centre looked into is settled by handling the matter once more
      reviews: concludedReview(file, `重新办理：${input.reason}`, deed),
      facts: [
        { name: 'accepted' },
        { name: 'reopened' },
        ...(lead === dispute.acceptingUnit ? [] : [{ name: 'designated', unit: lead }]),
        ...(dispute.tier === 'extraComplex' ? [{ name: 'classifiedExtraComplex' }] : []),
      ],
      sentence: `重新办理，进入第 ${dispute.round + 1} 轮，时限重新起算`,
      details: [{ label: '理由', text: input.reason }],
    };
  },
});
