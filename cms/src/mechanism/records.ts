import type { Agreement, LinkKind, RecoveryStep } from '../contract';
import type { RecoveryWay } from './recovery';

/** One unit's help asked for: opinion, receipt, measures, result (R17, D5). */
export interface AssistanceRecord {
  documentId: string;
  round: number;
  unit: string;
  opinion: string;
  requestedAt: string;
  requestedBy: string;
  /** by decision of a conference: the agenda item's documentId */
  agendaItem: string | null;
  signedAt: string | null;
  handler: string | null;
  measures: string | null;
  measuresAt: string | null;
  result: string | null;
  resultAt: string | null;
  /** when it ended without a result: the case was replied, withdrawn or passed on */
  endedAt: string | null;
  /** how often the lead chased: 1 reminded, 2 urged, 3 reported to the Centre */
  chased: number;
}

/** A case as an item of a conference's agenda (R14d, R18). */
export interface AgendaItemRecord {
  documentId: string;
  round: number;
  state: 'waiting' | 'scheduled' | 'decided' | 'withdrawn';
  question: string;
  referredAt: string;
  referredBy: string;
  /** documentId of the conference that takes it up; null while it waits for one */
  conference: string | null;
  /** its place on that agenda */
  position: number | null;
  lead: string | null;
  assisting: string[];
  measures: string | null;
  decidedAt: string | null;
}

/** An application for more days (R18, D7). */
export interface ExtensionRecord {
  documentId: string;
  round: number;
  state: 'pending' | 'approved' | 'refused' | 'lapsed';
  days: number;
  reason: string;
  appliedAt: string;
  unit: string;
  decidedAt: string | null;
  decidedBy: string | null;
  refusal: string | null;
}

/** A report to the county's leadership (R19, D9). */
export interface SpecialReportRecord {
  documentId: string;
  round: number;
  addressee: string;
  summary: string;
  reportedAt: string;
  unit: string;
}

/** One deed of recovering, with its paper and cents. */
export interface SegmentStep {
  step: RecoveryStep;
  at: string;
  enteredAt: string;
  unit: string;
  by: string;
  amount: number | null;
  base: number | null;
  paper: string | null;
  note: string | null;
}

/** Months that are recovered in one way by one unit (D2). Amounts are cents. */
export interface SegmentRecord {
  documentId: string;
  round: number;
  way: RecoveryWay;
  /** first and last month, YYYY-MM */
  feePeriodFrom: string;
  feePeriodTo: string;
  /** tax, or the unit that may audit */
  unit: string;
  insuranceKinds: string[];
  /** `cancelled`: taken away by an amended fee period before anything was recorded */
  state: 'open' | 'recovered' | 'court' | 'cancelled';
  steps: SegmentStep[];
  /** what is owed: declared, or found by the audit */
  owed: number | null;
  /** what has come in */
  recovered: number;
  openedAt: string;
  endedAt: string | null;
}

/** Somebody who took part in a mediation. */
export interface Mediator {
  kind: string;
  name: string;
  organisation: string | null;
}

/** One meeting of a mediation. */
export interface MediationSession {
  at: string;
  place: string | null;
  result: string;
  participants: Mediator[];
}

/** A mediation with its sessions (R34). */
export interface MediationRecord {
  documentId: string;
  round: number;
  kind: string;
  unit: string;
  startedAt: string;
  sessions: MediationSession[];
  result: string;
  agreement: Agreement;
  judicialConfirmedOn: string | null;
}

/** An urging (催办) or supervising (督办) notice (R25). */
export interface SupervisionRecord {
  documentId: string;
  round: number;
  kind: 'urge' | 'supervise' | 'chase';
  level: number;
  fromUnit: string;
  toUnit: string;
  text: string;
  at: string;
  by: string;
}

/** What was added to a sealed file (A3). */
export interface AdditionRecord {
  documentId: string;
  round: number;
  text: string;
  attachments: string[];
  at: string;
  unit: string;
  by: string;
}

/** That another dispute belongs to this one (D20). */
export interface LinkRecord {
  documentId: string;
  /** documentId of the other dispute */
  other: string;
  otherNumber: string;
  kind: LinkKind;
  note: string | null;
  at: string;
  unit: string;
  endedAt: string | null;
}

/** The Centre's task after 不满意 (D15). */
export interface ReviewRecord {
  documentId: string;
  round: number;
  openedAt: string;
  opinion: string | null;
  conclusion: string | null;
  concludedAt: string | null;
  by: string | null;
}

/** That one unit answered for the case from one instant to another (D24). */
export interface HoldingRecord {
  documentId: string;
  round: number;
  unit: string;
  since: string;
  until: string | null;
}
