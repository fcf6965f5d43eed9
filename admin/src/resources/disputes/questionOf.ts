import type { DisputeAnswer } from '@liandiao/cms/contract';

/** A registered dispute as the question for a suggestion; without persons, whom it does not look at. */
export function questionOf(dispute: DisputeAnswer): object {
  const { employer } = dispute;
  const { documentId: _documentId, ...named } = employer ?? {};
  return {
    channel: dispute.channel,
    scopeKind: dispute.scopeKind,
    insuranceKinds: dispute.insuranceKinds,
    feePeriodFrom: dispute.feePeriodFrom,
    feePeriodTo: dispute.feePeriodTo,
    town: dispute.town,
    anonymous: dispute.anonymous,
    employer: employer ? named : null,
    assessment: dispute.assessment,
    eventType: dispute.eventType,
  };
}
