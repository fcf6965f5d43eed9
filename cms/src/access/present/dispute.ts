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
import { readsWhole } from '../texts';
import { personShown } from './persons';
import { type Showing, said } from './records';
import { personOf, unitOf } from './references';

/** When rows were written, which the case itself does not know. */
export interface Written {
  createdAt: string;
  updatedAt: string;
  employerDocumentId: string | null;
}

/** A case as one user may see it: its persons whole or masked. */
export function disputeAnswer({ dispute }: CaseFile, show: Showing, written: Written): DisputeAnswer {
  const { catalogue } = show;
  const whole = readsWhole(show.reader);
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
    content: said(dispute.content, show, 'working', dispute.registeredAt),
    leads: said(dispute.leads, show, 'working', dispute.registeredAt),
    declineReason: said(dispute.declineReason, show, 'working', dispute.statusSince),
    result: said(dispute.result, show, 'working', dispute.repliedAt ?? dispute.closedAt),
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
export const transferAnswer = (record: TransferRecord, show: Showing): TransferAnswer => ({
  documentId: record.documentId,
  number: record.number,
  round: record.round,
  state: record.state,
  fromUnit: unitOf(show.catalogue, record.fromUnit),
  toUnit: unitOf(show.catalogue, record.toUnit),
  problem: said(record.problem, show, 'working', record.sentAt),
  sentAt: record.sentAt,
  signedAt: record.signedAt,
  returnedAt: record.returnedAt,
  returnReason: said(record.returnReason, show, 'working', record.returnedAt),
  signedBy: personOf(show.catalogue, record.signer)?.name ?? null,
  designated: record.designated,
});

/** A list of missing material as people see it. */
export const supplementAnswer = (record: SupplementRecord): SupplementNoticeAnswer => record;

/** Something told or heard. What was said may name the applicant. */
export const contactAnswer = (record: ContactRecord, show: Showing): ContactAnswer => ({
  documentId: record.documentId,
  purpose: record.purpose,
  direction: record.direction,
  round: record.round,
  at: record.at,
  method: record.method,
  content: said(record.content, show, 'personal', record.at, record.unit),
  unit: unitOf(show.catalogue, record.unit),
  reached: record.reached,
  satisfaction: record.satisfaction,
  opinion: said(record.opinion, show, 'personal', record.at, record.unit),
});

/** The archive record as people see it. */
export const archiveAnswer = (record: ArchiveRecord, file: CaseFile, show: Showing): ArchiveAnswer => ({
  documentId: record.documentId,
  number: record.number,
  summary: said(record.summary, show, 'working', record.archivedAt),
  result: said(record.result, show, 'working', record.archivedAt),
  standing: said(record.standing, show, 'working', record.archivedAt),
  retention: record.retention,
  incompleteReason: said(record.incompleteReason, show, 'working', record.archivedAt),
  missing: record.missing,
  archivedAt: record.archivedAt,
  round: record.round,
  recovery: record.sealed?.recovery ?? recoveryStanding(file, record.round, show.catalogue),
  sealedAt: record.sealedAt,
  sealed: record.sealed && {
    outcome: record.sealed.outcome,
    resolvedBy: record.sealed.resolvedBy,
    satisfaction: record.sealed.satisfaction,
    leadUnit: unitOf(show.catalogue, record.sealed.leadUnit),
    acceptedAt: record.sealed.acceptedAt,
    closedAt: record.sealed.closedAt,
    tier: record.sealed.tier,
  },
});

/** A line of the timeline as people read it: what was done when by which unit, and of the details what he reads. */
export const timelineEntry = (record: CaseEventRecord, show: Showing): TimelineEntry => ({
  documentId: record.documentId,
  round: record.round,
  action: record.action,
  at: record.at,
  enteredAt: record.enteredAt,
  late: record.late,
  unit: unitOf(show.catalogue, record.unit),
  actor: record.actorName,
  sentence: record.sentence,
  details: record.details.flatMap(({ label, text: whole, personal }) => {
    const text = said(whole, show, personal ? 'personal' : 'working', record.at, record.unit);
    return text === null ? [] : [{ label, text }];
  }),
});
