import type {
  AdditionAnswer,
  AgendaItemAnswer,
  AssistanceAnswer,
  ExtensionAnswer,
  HoldingAnswer,
  LinkAnswer,
  MediationAnswer,
  ReviewAnswer,
  SegmentAnswer,
  SpecialReportAnswer,
  SupervisionAnswer,
} from './caseRecords';
import type { ActionName, ContactDirection, Light, Route, Stage, Status, UnitRole } from './codes';
import type { PersonReference, UnitReference } from './references';
import type { Assessment, Employer, Person } from './registration';

/** An obligation of one unit, with what it shows today. Dates are Shanghai days. */
export interface ClockAnswer {
  /** the round it belongs to; a reopening begins the next with clocks of its own (D16) */
  round: number;
  rule: string;
  subject?: string;
  title: string;
  /** the obligor's code */
  unit: string;
  startOn: string;
  dueOn: string | null;
  nominalOn: string | null;
  provisional: boolean;
  metOn: string | null;
  light: Light;
  /** null where the date is set by hand */
  period: { amount: number; unit: 'workday' | 'day' } | null;
  /** working days in (today, due]; negative when overdue; null without a due date or when no longer running */
  remaining: number | null;
  extendedBy: number;
  clause: string;
  explanation: string | null;
}

/** What the user may do next; `reason` says why not. */
export interface Ability {
  action: ActionName;
  allowed: boolean;
  reason?: string;
  /** whatever the status: the deed belongs to another unit, or to somebody else in this one */
  notYours?: true;
}

/** One line of the timeline people read. */
export interface TimelineEntry {
  documentId: string;
  round: number;
  action: string;
  /** when the deed was done */
  at: string;
  /** when it was entered */
  enteredAt: string;
  /** entered more than one working day after the deed (补录, D23) */
  late: boolean;
  unit: UnitReference | null;
  actor: string;
  sentence: string;
  details: { label: string; text: string }[];
}

/** A slip of annex 3. */
export interface TransferAnswer {
  documentId: string;
  number: string;
  round: number;
  state: 'sent' | 'signed' | 'returnProposed' | 'returned' | 'returnDisputed' | 'cancelled';
  fromUnit: UnitReference | null;
  toUnit: UnitReference | null;
  problem: string | null;
  sentAt: string;
  signedAt: string | null;
  returnedAt: string | null;
  returnReason: string | null;
  signedBy: string | null;
  designated: boolean;
}

/** A one-time notice of missing material (R13). */
export interface SupplementNoticeAnswer {
  documentId: string;
  requestedAt: string;
  missing: string[];
  note: string | null;
  /** why a second notice was needed; marked when present */
  reason: string | null;
  receivedAt: string | null;
  received: string[];
}

/** Something told to or heard from the applicant. */
export interface ContactAnswer {
  documentId: string;
  purpose: 'transfer' | 'result' | 'revisit' | 'supplement' | 'decline' | 'extension' | 'other';
  direction: ContactDirection;
  round: number;
  at: string;
  method: string;
  content: string | null;
  unit: UnitReference | null;
  reached: boolean | null;
  satisfaction: string | null;
  opinion: string | null;
}

/** A dispute as one user may see it. Private fields are masked (`masked: true`) or whole. */
export interface DisputeAnswer {
  documentId: string;
  number: string | null;
  /** what a caller quotes (X2) */
  queryCode: string | null;
  stage: Stage;
  status: Status;
  revision: number;
  round: number;
  tier: string | null;
  route: Route | null;
  channel: string | null;
  scopeKind: string | null;
  eventType: string | null;
  insuranceKinds: string[];
  feePeriodFrom: string | null;
  feePeriodTo: string | null;
  amount: number | null;
  town: string | null;
  content: string | null;
  leads: string | null;
  materials: string[];
  anonymous: boolean;
  dictated: boolean;
  headCount: number | null;
  applicant: Person | null;
  agent: Omit<Person, 'address'> | null;
  representatives: Person[];
  masked: boolean;
  employer: (Employer & { documentId?: string }) | null;
  externalReference: { system: string; number: string; dueOn?: string | null } | null;
  assessment: Assessment | null;
  extra: Record<string, unknown>;
  formVersion: number | null;
  acceptingUnit: UnitReference | null;
  leadUnit: UnitReference | null;
  answerableUnit: UnitReference | null;
  suggestedUnit: UnitReference | null;
  handler: PersonReference | null;
  registeredAt: string | null;
  completedAt: string | null;
  acceptedAt: string | null;
  firstTransferredAt: string | null;
  repliedAt: string | null;
  informedAt: string | null;
  archivedAt: string | null;
  closedAt: string | null;
  resolveDueOn: string | null;
  resolveDueBasis: string | null;
  result: string | null;
  outcome: string | null;
  resolvedBy: string | null;
  satisfaction: string | null;
  /** a public-opinion or mass-incident risk (R34a) */
  atRisk: boolean;
  declineGround: string | null;
  declineReason: string | null;
  createdAt: string;
  updatedAt: string;
}

/** Another dispute that may be the same matter (D20). Of one the user may not see, only number and likeness are told. */
export interface DuplicateAnswer {
  documentId: string | null;
  number: string;
  status: Status | null;
  /** which of applicant or employer is the same */
  same: ('applicant' | 'employer')[];
  feePeriodFrom: string | null;
  feePeriodTo: string | null;
  visible: boolean;
}

/** `GET /api/disputes/:documentId` and the answer of every action. */
export interface DisputeDetail {
  data: DisputeAnswer;
  meta: {
    clocks: ClockAnswer[];
    abilities: Ability[];
    timeline: TimelineEntry[];
    duplicates: DuplicateAnswer[];
    transfers: TransferAnswer[];
    supplements: SupplementNoticeAnswer[];
    contacts: ContactAnswer[];
    archive: ArchiveAnswer | null;
    /** archive records of all rounds, first to last (D16) */
    archives: ArchiveAnswer[];
    assistances: AssistanceAnswer[];
    agendaItems: AgendaItemAnswer[];
    extensions: ExtensionAnswer[];
    specialReports: SpecialReportAnswer[];
    /** as made; before recovery began as they would be made from the fee period (`documentId` null) (D2) */
    segments: SegmentAnswer[];
    mediations: MediationAnswer[];
    supervisions: SupervisionAnswer[];
    additions: AdditionAnswer[];
    links: LinkAnswer[];
    reviews: ReviewAnswer[];
    holdings: HoldingAnswer[];
    roles: UnitRole[];
    /** the persons are masked for this user, and he may ask for them whole, giving a reason */
    revealable: boolean;
    warnings: { path: string; message: string; confirmable?: boolean }[];
  };
}

/** The archive record of a case (R20). */
export interface ArchiveAnswer {
  documentId: string;
  number: string | null;
  /** texts are null for those who may not read them */
  summary: string | null;
  result: string | null;
  standing: string | null;
  retention: string;
  incompleteReason: string | null;
  missing: string[];
  archivedAt: string;
  round: number;
  /** how far the recovery of each segment had come, a sentence each (R20, D2) */
  recovery: string[];
  sealedAt: string | null;
  /** result of that round, once sealed */
  sealed: {
    outcome: string | null;
    resolvedBy: string | null;
    satisfaction: string | null;
    leadUnit: UnitReference | null;
    acceptedAt: string | null;
    closedAt: string | null;
    tier: string | null;
  } | null;
}

/** Errors as they leave the server (api.md). */
export interface ErrorAnswer {
  error: {
    status: number;
    name: string;
    message: string;
    details: { errors: { path: string; message: string; confirmable?: boolean }[]; [more: string]: unknown };
  };
}
