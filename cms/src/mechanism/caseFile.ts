import type { Assessment, ContactDirection, Employer, Person, Route, Status, UnitRole } from '../contract';
import type {
  AdditionRecord,
  AgendaItemRecord,
  AssistanceRecord,
  ExtensionRecord,
  HoldingRecord,
  LinkRecord,
  MediationRecord,
  ReviewRecord,
  SegmentRecord,
  SpecialReportRecord,
  SupervisionRecord,
} from './records';

/** Everything the mechanism knows of one case, as plain values. Units are codes, instants ISO strings in UTC. */
export interface CaseFile extends CaseRecords {
  dispute: DisputeRecord;
  participations: ParticipationRecord[];
}

/** The records that belong to one case, by list. */
export interface CaseRecords {
  transfers: TransferRecord[];
  supplements: SupplementRecord[];
  contacts: ContactRecord[];
  archives: ArchiveRecord[];
  assistances: AssistanceRecord[];
  agendaItems: AgendaItemRecord[];
  extensions: ExtensionRecord[];
  specialReports: SpecialReportRecord[];
  segments: SegmentRecord[];
  mediations: MediationRecord[];
  supervisions: SupervisionRecord[];
  additions: AdditionRecord[];
  links: LinkRecord[];
  reviews: ReviewRecord[];
  /** which unit answered for the case from when to when (D24) */
  holdings: HoldingRecord[];
  events: CaseEventRecord[];
}

export type CaseList = keyof CaseRecords;

/** A case's lists, in the order in which they are stored; the timeline comes last. */
export const caseLists = [
  'transfers',
  'supplements',
  'contacts',
  'archives',
  'assistances',
  'agendaItems',
  'extensions',
  'specialReports',
  'segments',
  'mediations',
  'supervisions',
  'additions',
  'links',
  'reviews',
  'holdings',
  'events',
] as const satisfies readonly CaseList[];

/** The lists of a case of which nothing is known yet. */
export const emptyLists = (): CaseRecords =>
  Object.fromEntries(caseLists.map((list) => [list, []])) as unknown as CaseRecords;

/** What annex 2 says, as stored with the case. */
export interface Registered {
  channel: string | null;
  scopeKind: string | null;
  eventType: string | null;
  insuranceKinds: string[];
  feePeriodFrom: string | null;
  feePeriodTo: string | null;
  /** cents */
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
  employer: Employer | null;
  externalReference: { system: string; number: string; dueOn?: string | null | undefined } | null;
  assessment: Assessment | null;
  extra: Record<string, unknown>;
}

/** The dispute itself. */
export interface DisputeRecord extends Registered {
  documentId: string;
  number: string | null;
  /** what a caller quotes when he asks how his matter stands (X2) */
  queryCode: string | null;
  status: Status;
  round: number;
  revision: number;
  /** when the deed was done that brought it into its present status */
  statusSince: string | null;
  tier: string | null;
  route: Route | null;
  formVersion: number | null;
  noticeVersion: string | null;
  acceptingUnit: string;
  leadUnit: string | null;
  answerableUnit: string | null;
  /** whom a reroute proposes as receiver of the next slip */
  suggestedUnit: string | null;
  /** documentIds of users */
  registrar: string | null;
  handler: string | null;
  registeredAt: string | null;
  completedAt: string | null;
  acceptedAt: string | null;
  firstTransferredAt: string | null;
  repliedAt: string | null;
  informedAt: string | null;
  revisitedAt: string | null;
  archivedAt: string | null;
  closedAt: string | null;
  /** a revisit found that the applicant cannot be reached */
  unreachable: boolean;
  /** how often the reply was sent back */
  timesSentBack: number;
  settledOnTheSpot: boolean;
  /** the day set by hand for the tier extraComplex, and who set it */
  resolveDueOn: string | null;
  resolveDueBasis: string | null;
  declineGround: string | null;
  declineReason: string | null;
  result: string | null;
  outcome: string | null;
  resolvedBy: string | null;
  satisfaction: string | null;
  /** a public-opinion or mass-incident risk was found at registration (R34a) */
  atRisk: boolean;
}

export type TransferState =
  | 'sent'
  | 'signed'
  | 'returnProposed'
  | 'returned'
  | 'returnDisputed'
  | 'cancelled';

/** One slip of annex 3. */
export interface TransferRecord {
  documentId: string;
  number: string;
  round: number;
  state: TransferState;
  fromUnit: string;
  toUnit: string;
  problem: string;
  sentAt: string;
  signedAt: string | null;
  signer: string | null;
  returnedAt: string | null;
  returnReason: string | null;
  /** when a return was agreed, overruled or the slip cancelled */
  settledAt: string | null;
  /** designated by the Centre: may not be returned (D12) */
  designated: boolean;
}

/** One list of missing material (R13). */
export interface SupplementRecord {
  documentId: string;
  requestedAt: string;
  missing: string[];
  note: string | null;
  reason: string | null;
  receivedAt: string | null;
  received: string[];
}

export type ContactPurpose =
  | 'transfer'
  | 'result'
  | 'revisit'
  | 'supplement'
  | 'decline'
  | 'extension'
  | 'other';

/** Something told to or heard from the applicant (R15, R21). */
export interface ContactRecord {
  documentId: string;
  purpose: ContactPurpose;
  direction: ContactDirection;
  round: number;
  at: string;
  enteredAt: string;
  method: string;
  content: string | null;
  unit: string;
  by: string | null;
  reached: boolean | null;
  satisfaction: string | null;
  opinion: string | null;
}

/** The archive record of one round (R20). */
export interface ArchiveRecord {
  documentId: string;
  number: string;
  round: number;
  summary: string;
  result: string;
  standing: string | null;
  retention: string;
  incompleteReason: string | null;
  missing: string[];
  archivedAt: string;
  sealedAt: string | null;
  unit: string;
  /** how the round stood when it was sealed; null before (D16) */
  sealed: SealedRound | null;
}

/** What stays of a round whatever later rounds bring (D16): the case without its persons, who keep their own place. */
export type SealedRound = Omit<DisputeRecord, 'applicant' | 'agent' | 'representatives'> & {
  /** how far recovery had come, a sentence for each segment */
  recovery: string[];
};

/** A fact that a deed established; `at` only where it differs from the deed's own time. */
export interface Fact {
  name: string;
  subject?: string;
  unit?: string;
  amount?: number;
  at?: string;
}

/** More about a deed; what was said to or by the applicant is `personal`: it may name him (P6). */
export interface EventDetail {
  label: string;
  text: string;
  personal?: boolean;
}

/** A line of the timeline with the facts behind it. Private values never stand in it, but in what is `personal`. */
export interface CaseEventRecord {
  documentId: string;
  round: number;
  action: string;
  at: string;
  enteredAt: string;
  late: boolean;
  unit: string | null;
  actor: string | null;
  actorName: string;
  sentence: string;
  details: EventDetail[];
  facts: Fact[];
}

/** That a unit takes or took part in a case; row scope reads it. */
export interface ParticipationRecord {
  unit: string;
  role: UnitRole;
  /** when the part of a former unit ended: what was written later is not for it (P4) */
  until?: string | null;
}
