import { shanghaiDay, type WorkCalendar, workdaysBetween } from '@liandiao/deadlines/engine';
import type { LiveCatalogue } from '../../catalogue';
import type {
  AdditionAnswer,
  AssistanceAnswer,
  ExtensionAnswer,
  HoldingAnswer,
  MediationAnswer,
  ReviewAnswer,
  SpecialReportAnswer,
  SupervisionAnswer,
} from '../../contract';
import { assistanceState } from '../../mechanism/assistances';
import type {
  AdditionRecord,
  AssistanceRecord,
  ExtensionRecord,
  HoldingRecord,
  MediationRecord,
  ReviewRecord,
  SpecialReportRecord,
  SupervisionRecord,
} from '../../mechanism/records';
import { personOf, unitOf } from './references';

/** How a case's records are shown: free text may name the applicant, so only units that handle the case read it (P6). */
export interface Showing {
  catalogue: LiveCatalogue;
  /** the viewer handles the case */
  whole: boolean;
}

const said = (text: string | null, { whole }: Showing): string | null => (whole ? text : null);

/** A unit's help as people see it. */
export const assistanceAnswer = (record: AssistanceRecord, show: Showing): AssistanceAnswer => ({
  documentId: record.documentId,
  round: record.round,
  unit: unitOf(show.catalogue, record.unit),
  requestedBy: unitOf(show.catalogue, record.requestedBy),
  opinion: said(record.opinion, show),
  requestedAt: record.requestedAt,
  byConference: record.agendaItem !== null,
  signedAt: record.signedAt,
  handler: personOf(show.catalogue, record.handler),
  measures: said(record.measures, show),
  measuresAt: record.measuresAt,
  result: said(record.result, show),
  resultAt: record.resultAt,
  endedAt: record.endedAt,
  chased: record.chased,
  state: assistanceState(record),
});

/** An application for more days as people see it. */
export const extensionAnswer = (record: ExtensionRecord, show: Showing): ExtensionAnswer => ({
  documentId: record.documentId,
  round: record.round,
  state: record.state,
  days: record.days,
  reason: said(record.reason, show),
  appliedAt: record.appliedAt,
  unit: unitOf(show.catalogue, record.unit),
  decidedAt: record.decidedAt,
  decidedBy: personOf(show.catalogue, record.decidedBy),
  refusal: said(record.refusal, show),
});

/** A report to the county's leadership as people see it. */
export const specialReportAnswer = (record: SpecialReportRecord, show: Showing): SpecialReportAnswer => ({
  documentId: record.documentId,
  round: record.round,
  addressee: record.addressee,
  summary: said(record.summary, show),
  reportedAt: record.reportedAt,
  unit: unitOf(show.catalogue, record.unit),
});

/** A mediation as people see it. */
export const mediationAnswer = (record: MediationRecord, show: Showing): MediationAnswer => ({
  documentId: record.documentId,
  round: record.round,
  kind: record.kind,
  unit: unitOf(show.catalogue, record.unit),
  startedAt: record.startedAt,
  sessions: record.sessions.map((session) => ({ ...session, result: said(session.result, show) })),
  result: said(record.result, show),
  agreement: record.agreement,
  judicialConfirmedOn: record.judicialConfirmedOn,
});

/** A notice of the ladder as people see it. */
export const supervisionAnswer = (record: SupervisionRecord, show: Showing): SupervisionAnswer => ({
  documentId: record.documentId,
  round: record.round,
  kind: record.kind,
  level: record.level,
  fromUnit: unitOf(show.catalogue, record.fromUnit),
  toUnit: unitOf(show.catalogue, record.toUnit),
  text: said(record.text, show),
  at: record.at,
  by: personOf(show.catalogue, record.by),
});

/** An addition to a sealed file as people see it. */
export const additionAnswer = (record: AdditionRecord, show: Showing): AdditionAnswer => ({
  documentId: record.documentId,
  round: record.round,
  text: said(record.text, show),
  attachments: record.attachments,
  at: record.at,
  unit: unitOf(show.catalogue, record.unit),
  by: personOf(show.catalogue, record.by),
});

/** The Centre's task after 不满意 as people see it. */
export const reviewAnswer = (record: ReviewRecord, show: Showing): ReviewAnswer => ({
  documentId: record.documentId,
  round: record.round,
  openedAt: record.openedAt,
  opinion: said(record.opinion, show),
  conclusion: said(record.conclusion, show),
  concludedAt: record.concludedAt,
  by: personOf(show.catalogue, record.by),
});

/** A unit's time with the case, in working days up to now where it still has it (D24). */
export const holdingAnswer = (
  record: HoldingRecord,
  { catalogue }: Showing,
  calendar: WorkCalendar,
  today: string,
): HoldingAnswer => ({
  round: record.round,
  unit: unitOf(catalogue, record.unit),
  since: record.since,
  until: record.until,
  workdays: workdaysBetween(
    shanghaiDay(record.since),
    record.until === null ? today : shanghaiDay(record.until),
    calendar,
  ),
});
