import { needsStanding, retentionOf, sealedRound } from '../../mechanism/archiving';
import type { DisputeRecord } from '../../mechanism/caseFile';
import { itemName } from '../../mechanism/catalogue';
import { defineAction } from '../action';
import { codeErrors, contact } from '../checks';
import { openedReview, opensReview } from './reviews';

/** What can be settled at once is settled at once, and every record is made (R31, notice 六(一)). */
export const settleOnTheSpot = defineAction({
  name: 'settle-on-the-spot',
  title: '当场办结',
  numbers: () => ['archive'],
  check: (_file, input, deed) => [
    ...codeErrors(deed, 'eventType', input.eventType, 'eventType'),
    ...codeErrors(deed, 'outcome', input.outcome, 'outcome'),
    ...codeErrors(deed, 'resolvedBy', input.resolvedBy, 'resolvedBy'),
    ...codeErrors(deed, 'satisfaction', input.satisfaction, 'satisfaction'),
    ...(needsStanding(deed.catalogue, input.outcome)
      ? [{ path: 'outcome', message: '未达成一致的争议不能当场办结，请受理后按流程办理。' }]
      : []),
  ],
  apply: (file, input, deed) => {
    const { dispute } = file;
    const told = !dispute.anonymous;
    const satisfaction = told ? (input.satisfaction ?? 'notRated') : null;
    const settled = {
      status: 'closed',
      tier: 'simple',
      route: 'own',
      eventType: input.eventType,
      settledOnTheSpot: true,
      leadUnit: dispute.acceptingUnit,
      handler: deed.actor.documentId,
      acceptedAt: deed.at,
      completedAt: dispute.completedAt ?? dispute.registeredAt,
      repliedAt: deed.at,
      informedAt: told ? deed.at : null,
      revisitedAt: told ? deed.at : null,
      archivedAt: deed.at,
      closedAt: deed.at,
      result: input.result,
      outcome: input.outcome,
      resolvedBy: input.resolvedBy,
      satisfaction,
    } satisfies Partial<DisputeRecord>;
    return {
      dispute: settled,
      contacts: told
        ? [
            contact(deed, 'result', { method: 'inPerson', content: input.result }),
            contact(deed, 'revisit', { method: 'inPerson', reached: true, satisfaction }),
          ]
        : [],
      archives: [
        {
          documentId: deed.newId(),
          number: deed.number('archive'),
          round: dispute.round,
          summary: dispute.content ?? '',
          result: input.result,
          standing: null,
          retention: retentionOf(deed.catalogue, 'simple'),
          incompleteReason: null,
          missing: [],
          archivedAt: deed.at,
          sealedAt: deed.at,
          unit: dispute.acceptingUnit,
          sealed: sealedRound({ ...dispute, ...settled }, []),
        },
      ],
      reviews: opensReview(deed.catalogue, satisfaction) ? openedReview(file, null, deed) : [],
      facts: [
        { name: 'accepted' },
        { name: 'replied', unit: deed.unit },
        ...(told
          ? [
              { name: 'applicantInformed', unit: deed.unit },
              { name: 'applicantInformedByAccepting', unit: deed.unit },
            ]
          : []),
        { name: 'archived' },
        { name: 'closed' },
      ],
      sentence: `当场调解办结：${itemName(deed.catalogue, 'outcome', input.outcome)}`,
      details: [
        { label: '办理结果', text: input.result },
        { label: '化解方式', text: itemName(deed.catalogue, 'resolvedBy', input.resolvedBy) },
      ],
    };
  },
});
