import type { WorkCalendar } from '@liandiao/deadlines/engine';
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
import { workdaysHeld } from '../../mechanism/holdings';
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
import { nameShown } from './persons';
import { personOf, unitOf } from './references';

/**
 * How a case's records are shown: free text may name the applicant, so units that handle the case read it (P6), and
 * whoever wrote a paper, or to whom it is addressed, while it takes part.
 */
export interface Showing {
  catalogue: LiveCatalogue;
  /** the viewer handles the case */
  whole: boolean;
  /** the viewer's unit, where it works on the case or is the Centre; absent for former units and onlookers */
  own?: string | null;
}

/** A text as the viewer may read it; `parties` wrote or received it. */
export const said = (text: string | null, { whole, own }: Showing, ...parties: (string | null)[]) =>
  whole || (own != null && parties.includes(own)) ? text : null;

/** A unit's help as people see it. */
export const assistanceAnswer = (record: AssistanceRecord, show: Showing): AssistanceAnswer => ({
  documentId: record.documentId,
  round: record.round,
  unit: unitOf(show.catalogue, record.unit),
  requestedBy: unitOf(show.catalogue, record.requestedBy),
  opinion: said(record.opinion, show, record.unit, record.requestedBy),
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
  reason: said(record.reason, show, record.unit),
  appliedAt: record.appliedAt,
  unit: unitOf(show.catalogue, record.unit),
  decidedAt: record.decidedAt,
  decidedBy: personOf(show.catalogue, record.decidedBy),
  refusal: said(record.refusal, show, record.unit),
});

/** A report to the county's leadership as people see it. */
export const specialReportAnswer = (record: SpecialReportRecord, show: Showing): SpecialReportAnswer => ({
  documentId: record.documentId,
  round: record.round,
  addressee: record.addressee,
  // it goes through the Centre (D9)
  summary: said(record.summary, show, record.unit, show.catalogue.centre),
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
  sessions: record.sessions.map((session) => ({
    ...session,
    result: said(session.result, show, record.unit),
    participants: session.participants.map((one) => ({
      ...one,
      name: nameShown(one.name, show.whole) ?? '',
    })),
  })),
  result: said(record.result, show, record.unit),
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
  text: said(record.text, show, record.fromUnit, record.toUnit),
  at: record.at,
  by: personOf(show.catalogue, record.by),
});

/** An addition to a sealed file as people see it. */
export const additionAnswer = (record: AdditionRecord, show: Showing): AdditionAnswer => ({
  documentId: record.documentId,
  round: record.round,
  text: said(record.text, show, record.unit),
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
  // the task is the Centre's (D15)
  opinion: said(record.opinion, show, show.catalogue.centre),
  conclusion: said(record.conclusion, show, show.catalogue.centre),
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
  workdays: workdaysHeld(record, calendar, today),
});
