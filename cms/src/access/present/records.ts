import type { WorkCalendar } from '@liandiao/deadlines/engine';
import type { PrivatePersons } from '../../casework/store/applicant';
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
import { reads, readsWhole, type TextKind, type TextReader, type Written } from '../texts';
import { nameShown } from './persons';
import { personOf, unitOf } from './references';
import { withoutPersons } from './withoutPersons';

/** To whom a case's records are shown: which texts he reads `access/texts.ts` says. */
export interface Showing {
  catalogue: LiveCatalogue;
  reader: TextReader;
  /** whom the texts may name */
  persons: PrivatePersons;
}

/** What only those who may read a text are told. */
export const told = <T>(value: T, { reader }: Pick<Showing, 'reader'>, written: Written): T | null =>
  reads(reader, written) ? value : null;

/**
 * A text written at an instant, as the viewer may read it; `parties` wrote or received it. Whoever sees the persons masked
 * reads them masked in a text as well (P6).
 */
export function said(
  text: string | null,
  { reader, persons }: Pick<Showing, 'reader' | 'persons'>,
  kind: TextKind,
  at: string | null,
  ...parties: (string | null)[]
): string | null {
  if (text === null || !reads(reader, { kind, at, parties })) return null;
  return readsWhole(reader) ? text : withoutPersons(text, persons);
}

/** A unit's help as people see it. */
export const assistanceAnswer = (record: AssistanceRecord, show: Showing): AssistanceAnswer => ({
  documentId: record.documentId,
  round: record.round,
  unit: unitOf(show.catalogue, record.unit),
  requestedBy: unitOf(show.catalogue, record.requestedBy),
  opinion: said(record.opinion, show, 'working', record.requestedAt),
  requestedAt: record.requestedAt,
  byConference: record.agendaItem !== null,
  signedAt: record.signedAt,
  handler: personOf(show.catalogue, record.handler),
  measures: said(record.measures, show, 'working', record.measuresAt),
  measuresAt: record.measuresAt,
  result: said(record.result, show, 'working', record.resultAt),
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
  reason: said(record.reason, show, 'working', record.appliedAt),
  appliedAt: record.appliedAt,
  unit: unitOf(show.catalogue, record.unit),
  decidedAt: record.decidedAt,
  decidedBy: personOf(show.catalogue, record.decidedBy),
  refusal: said(record.refusal, show, 'working', record.decidedAt),
});

/** A report to the county's leadership as people see it. */
export const specialReportAnswer = (record: SpecialReportRecord, show: Showing): SpecialReportAnswer => ({
  documentId: record.documentId,
  round: record.round,
  addressee: record.addressee,
  summary: said(record.summary, show, 'working', record.reportedAt),
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
    result: said(session.result, show, 'personal', session.at, record.unit),
    participants: session.participants.map((one) => ({
      ...one,
      name: nameShown(one.name, readsWhole(show.reader)) ?? '',
    })),
  })),
  result: said(record.result, show, 'personal', record.startedAt, record.unit),
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
  text: said(record.text, show, 'working', record.at),
  at: record.at,
  by: personOf(show.catalogue, record.by),
});

/** An addition to a sealed file as people see it. */
export const additionAnswer = (record: AdditionRecord, show: Showing): AdditionAnswer => ({
  documentId: record.documentId,
  round: record.round,
  text: said(record.text, show, 'personal', record.at, record.unit),
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
  opinion: said(record.opinion, show, 'personal', record.openedAt, show.catalogue.centre),
  conclusion: said(record.conclusion, show, 'personal', record.concludedAt, show.catalogue.centre),
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
