import type { LiveCatalogue } from '../../catalogue';
import type {
  ArchiveAnswer,
  ContactAnswer,
  DisputeAnswer,
  SupplementNoticeAnswer,
  TimelineEntry,
  TransferAnswer,
} from '../../contract';
import { recoveryStanding } from '../../mechanism/archiving';
import type {
  ArchiveRecord,
  CaseEventRecord,
  CaseFile,
  ContactRecord,
  SupplementRecord,
  TransferRecord,
} from '../../mechanism/caseFile';
import { statusRow } from '../../mechanism/statuses';
import { personShown } from './persons';
import { personOf, unitOf } from './references';

/** When rows were written, which the case itself does not know. */
export interface Written {
  createdAt: string;
  updatedAt: string;
  employerDocumentId: string | null;
}

/** A case as one user may see it: its persons whole or masked. */
export function disputeAnswer(
  { dispute }: CaseFile,
  catalogue: LiveCatalogue,
  whole: boolean,
  written: Written,
): DisputeAnswer {
  const {
    statusSince: _since,
    registrar: _registrar,
    noticeVersion: _notice,
    timesSentBack: _times,
    unreachable: _unreachable,
    settledOnTheSpot: _spot,
    revisitedAt: _revisited,
    ...shown
  } = dispute;
  const { employerDocumentId, ...times } = written;
  return {
    ...shown,
    ...times,
    stage: statusRow(dispute.status).stage,
    masked: !whole,
    applicant: personShown(dispute.applicant, whole),
    agent: personShown(dispute.agent, whole),
    representatives: dispute.representatives.map((person) => personShown(person, whole)),
    employer:
      dispute.employer === null
        ? null
        : { ...dispute.employer, ...(employerDocumentId ? { documentId: employerDocumentId } : {}) },
    acceptingUnit: unitOf(catalogue, dispute.acceptingUnit),
    leadUnit: unitOf(catalogue, dispute.leadUnit),
    answerableUnit: unitOf(catalogue, dispute.answerableUnit),
    suggestedUnit: unitOf(catalogue, dispute.suggestedUnit),
    handler: personOf(catalogue, dispute.handler),
  };
}

/** A slip as people see it. */
export const transferAnswer = (record: TransferRecord, catalogue: LiveCatalogue): TransferAnswer => ({
  documentId: record.documentId,
  number: record.number,
  round: record.round,
  state: record.state,
  fromUnit: unitOf(catalogue, record.fromUnit),
  toUnit: unitOf(catalogue, record.toUnit),
  problem: record.problem,
  sentAt: record.sentAt,
  signedAt: record.signedAt,
  returnedAt: record.returnedAt,
  returnReason: record.returnReason,
  signedBy: personOf(catalogue, record.signer)?.name ?? null,
  designated: record.designated,
});

/** A list of missing material as people see it. */
export const supplementAnswer = (record: SupplementRecord): SupplementNoticeAnswer => record;

/** Something told or heard. What was said may name the applicant: only units that handle the case read it. */
export const contactAnswer = (
  record: ContactRecord,
  catalogue: LiveCatalogue,
  whole: boolean,
): ContactAnswer => ({
  documentId: record.documentId,
  purpose: record.purpose,
  direction: record.direction,
  round: record.round,
  at: record.at,
  method: record.method,
  content: whole ? record.content : null,
  unit: unitOf(catalogue, record.unit),
  reached: record.reached,
  satisfaction: record.satisfaction,
  opinion: whole ? record.opinion : null,
});

/** The archive record as people see it. */
export const archiveAnswer = (
  record: ArchiveRecord,
  file: CaseFile,
  catalogue: LiveCatalogue,
): ArchiveAnswer => ({
  documentId: record.documentId,
  number: record.number,
  summary: record.summary,
  result: record.result,
  standing: record.standing,
  retention: record.retention,
  incompleteReason: record.incompleteReason,
  missing: record.missing,
  archivedAt: record.archivedAt,
  round: record.round,
  recovery: record.sealed?.recovery ?? recoveryStanding(file, record.round, catalogue),
  sealedAt: record.sealedAt,
  sealed: record.sealed && {
    outcome: record.sealed.outcome,
    resolvedBy: record.sealed.resolvedBy,
    satisfaction: record.sealed.satisfaction,
    leadUnit: unitOf(catalogue, record.sealed.leadUnit),
    acceptedAt: record.sealed.acceptedAt,
    closedAt: record.sealed.closedAt,
    tier: record.sealed.tier,
  },
});

/** A line of the timeline as people read it; what may name the applicant only units that handle the case read. */
export const timelineEntry = (
  record: CaseEventRecord,
  catalogue: LiveCatalogue,
  whole: boolean,
): TimelineEntry => ({
  documentId: record.documentId,
  round: record.round,
  action: record.action,
  at: record.at,
  enteredAt: record.enteredAt,
  late: record.late,
  unit: unitOf(catalogue, record.unit),
  actor: record.actorName,
  sentence: record.sentence,
  details: record.details
    .filter(({ personal }) => whole || !personal)
    .map(({ label, text }) => ({ label, text })),
});
