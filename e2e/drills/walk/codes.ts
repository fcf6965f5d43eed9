/** The profile's lists, as far as walks choose from them. */
export const codes = {
  channel: ['hotline12345', 'taxHall', 'insuranceHall', 'petitionHall', 'letter', 'visit', 'town'],
  scopeKind: ['notEnrolled', 'enrolledUnpaid', 'baseMisreported', 'underpaid', 'taxAct', 'other'],
  eventType: ['enrolmentPeriod', 'base', 'arrears', 'amountDue', 'refund', 'special'],
  insuranceKind: ['pensionEmployee', 'medicalEmployee', 'unemployment', 'injury'],
  material: ['idCard', 'employmentProof', 'wageProof', 'contributionHistory'],
  tier: ['simple', 'general', 'complex', 'extraComplex'],
  outcome: ['agreed', 'corrected', 'rejected', 'noAgreement', 'toArbitration'],
  resolvedBy: ['negotiation', 'peoplesMediation', 'administrativeHandling', 'arbitration'],
  satisfaction: ['satisfied', 'basicallySatisfied', 'dissatisfied', 'notRated'],
  method: ['phone', 'inPerson', 'letter', 'sms', 'online'],
  mediationKind: ['peoplesMediation', 'administrativeMediation', 'jointMediation'],
  mediatorKind: ['publicLawyer', 'association', 'mediator', 'applicant'],
  declineGround: ['notFeeDispute', 'outsideCounty', 'labourDisputeOnly'],
} as const;

/** Units that handle what is passed to them. */
export const departments = ['hrss', 'tax', 'medical', 'pension', 'finance', 'justice', 'centre'] as const;

/** Units that register. */
export const towns = ['town-chengguan', 'town-raofeng', 'petition', 'tax', 'centre'] as const;
