import { instantOf, textOf } from '../../catalogue/columns';
import type { AgendaItemAnswer } from '../../contract';
import type { AgendaItemRecord } from '../../mechanism/records';
import { type Showing, said } from './records';
import { unitOf } from './references';

/** A case's item on an agenda as people see it, with the row of the conference that took it up. */
export const agendaItemAnswer = (
  item: AgendaItemRecord,
  conference: Record<string, unknown> | undefined,
  show: Showing,
): AgendaItemAnswer => ({
  documentId: item.documentId,
  round: item.round,
  state: item.state,
  question: said(item.question, show, 'working', item.referredAt),
  referredAt: item.referredAt,
  referredBy: unitOf(show.catalogue, item.referredBy),
  conference: conference
    ? {
        documentId: String(conference.document_id),
        number: textOf(conference.number) ?? '',
        title: textOf(conference.title) ?? '',
        heldAt: instantOf(conference.held_at),
      }
    : null,
  lead: unitOf(show.catalogue, item.lead),
  assisting: item.assisting.flatMap((code) => unitOf(show.catalogue, code) ?? []),
  measures: said(item.measures, show, 'working', item.decidedAt),
  decidedAt: item.decidedAt,
});
