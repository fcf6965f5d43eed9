import type { DisputeAnswer, Light } from '@liandiao/cms/contract';

/** A line of the list of disputes (`GET /api/disputes`). */
export type DisputeRow = Pick<
  DisputeAnswer,
  | 'documentId'
  | 'number'
  | 'status'
  | 'tier'
  | 'route'
  | 'channel'
  | 'scopeKind'
  | 'eventType'
  | 'feePeriodFrom'
  | 'feePeriodTo'
  | 'amount'
  | 'town'
  | 'anonymous'
  | 'headCount'
  | 'atRisk'
  | 'masked'
  | 'acceptingUnit'
  | 'leadUnit'
  | 'answerableUnit'
  | 'handler'
  | 'registeredAt'
  | 'acceptedAt'
  | 'repliedAt'
  | 'closedAt'
  | 'outcome'
  | 'satisfaction'
> & {
  employerName: string | null;
  applicantName: string | null;
  /** the earliest running clock */
  nextDueOn: string | null;
  nextRule: string | null;
  nextLight: Light | null;
  nextRemaining: number | null;
  nextProvisional: boolean;
};
