import type { Agreement, LinkKind, RecoveryStep, Status } from './codes';
import type { PersonReference, UnitReference } from './references';

/** One unit's help: opinion, receipt, measures, result (R17). Texts are null for those who may not read them. */
export interface AssistanceAnswer {
  documentId: string;
  round: number;
  unit: UnitReference | null;
  requestedBy: UnitReference | null;
  opinion: string | null;
  requestedAt: string;
  /** asked by decision of a conference */
  byConference: boolean;
  signedAt: string | null;
  handler: PersonReference | null;
  measures: string | null;
  measuresAt: string | null;
  result: string | null;
  resultAt: string | null;
  endedAt: string | null;
  /** how often the lead chased: 1 reminded, 2 urged, 3 reported to the Centre */
  chased: number;
  state: 'requested' | 'signed' | 'measuresReplied' | 'resultReplied' | 'ended';
}

/** A case on a conference's agenda. */
export interface AgendaItemAnswer {
  documentId: string;
  round: number;
  state: 'waiting' | 'scheduled' | 'decided' | 'withdrawn';
  question: string | null;
  referredAt: string;
  referredBy: UnitReference | null;
  conference: { documentId: string; number: string; title: string; heldAt: string | null } | null;
  lead: UnitReference | null;
  assisting: UnitReference[];
  measures: string | null;
  decidedAt: string | null;
}

/** An application for more days (D7). */
export interface ExtensionAnswer {
  documentId: string;
  round: number;
  state: 'pending' | 'approved' | 'refused' | 'lapsed';
  days: number;
  reason: string | null;
  appliedAt: string;
  unit: UnitReference | null;
  decidedAt: string | null;
  decidedBy: PersonReference | null;
  refusal: string | null;
}

/** A report to the county's leadership (D9). */
export interface SpecialReportAnswer {
  documentId: string;
  round: number;
  addressee: string;
  summary: string | null;
  reportedAt: string;
  unit: UnitReference | null;
}

/** Months recovered in one way by one unit (D2); amounts in cents. */
export interface SegmentAnswer {
  /** null while recovery has not begun: what would be made */
  documentId: string | null;
  round: number;
  way: 'tax' | 'audit';
  feePeriodFrom: string;
  feePeriodTo: string;
  unit: UnitReference | null;
  insuranceKinds: string[];
  state: 'proposed' | 'open' | 'recovered' | 'court';
  owed: number | null;
  recovered: number;
  openedAt: string | null;
  endedAt: string | null;
  steps: {
    step: RecoveryStep;
    at: string;
    enteredAt: string;
    unit: UnitReference | null;
    by: string | null;
    amount: number | null;
    base: number | null;
    paper: string | null;
    note: string | null;
    /** this user may take it back now */
    retractable: boolean;
  }[];
  /** steps this user may record now */
  next: RecoveryStep[];
}

/** A mediation with its sessions (R34). */
export interface MediationAnswer {
  documentId: string;
  round: number;
  kind: string;
  unit: UnitReference | null;
  startedAt: string;
  sessions: {
    at: string;
    place: string | null;
    result: string | null;
    participants: { kind: string; name: string; organisation: string | null }[];
  }[];
  result: string | null;
  agreement: Agreement;
  judicialConfirmedOn: string | null;
}

/** A notice of the ladder (R25): `chase` comes from the lead, `urge` 催办, `supervise` 督办. */
export interface SupervisionAnswer {
  documentId: string;
  round: number;
  kind: 'urge' | 'supervise' | 'chase';
  level: number;
  fromUnit: UnitReference | null;
  toUnit: UnitReference | null;
  text: string | null;
  at: string;
  by: PersonReference | null;
}

/** What was added to a sealed file. */
export interface AdditionAnswer {
  documentId: string;
  round: number;
  text: string | null;
  attachments: string[];
  at: string;
  unit: UnitReference | null;
  by: PersonReference | null;
}

/** Another dispute that belongs to this one, whichever of the two it was entered at (D20). */
export interface LinkAnswer {
  documentId: string;
  /** null where the user may not see it */
  other: string | null;
  otherNumber: string;
  status: Status | null;
  employer: string | null;
  kind: LinkKind;
  note: string | null;
  at: string;
  unit: UnitReference | null;
  /** entered at the other dispute: it is ended there */
  inbound: boolean;
}

/** The Centre's task after 不满意 (D15). */
export interface ReviewAnswer {
  documentId: string;
  round: number;
  openedAt: string;
  opinion: string | null;
  conclusion: string | null;
  concludedAt: string | null;
  by: PersonReference | null;
}

/** A unit's time with the case (D24): working days in (since, until]. */
export interface HoldingAnswer {
  round: number;
  unit: UnitReference | null;
  since: string;
  until: string | null;
  workdays: number;
}
