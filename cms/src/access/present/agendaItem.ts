import type { LiveCatalogue } from '../../catalogue';
import { instantOf, textOf } from '../../catalogue/columns';
import type { AgendaItemAnswer } from '../../contract';
import type { AgendaItemRecord } from '../../mechanism/records';
import type { Viewer } from '../relations';
import { unitOf } from './references';

/**
 * Whether somebody reads what a conference is asked and what it decided: units that handle the case, the Centre, which
 * prepares the conference, and leaders, who convene it (R6).
 */
export const readsAgenda = (user: Viewer, whole: boolean): boolean =>
  whole || user.unitIsCentre || user.capabilities.includes('leader');

/** A case's item on an agenda as people see it, with the row of the conference that took it up. */
export const agendaItemAnswer = (
  item: AgendaItemRecord,
  conference: Record<string, unknown> | undefined,
  { catalogue, reads }: { catalogue: LiveCatalogue; reads: boolean },
): AgendaItemAnswer => ({
  documentId: item.documentId,
  round: item.round,
  state: item.state,
  question: reads ? item.question : null,
  referredAt: item.referredAt,
  referredBy: unitOf(catalogue, item.referredBy),
  conference: conference
    ? {
        documentId: String(conference.document_id),
        number: textOf(conference.number) ?? '',
        title: textOf(conference.title) ?? '',
        heldAt: instantOf(conference.held_at),
      }
    : null,
  lead: unitOf(catalogue, item.lead),
  assisting: item.assisting.flatMap((code) => unitOf(catalogue, code) ?? []),
  measures: reads ? item.measures : null,
  decidedAt: item.decidedAt,
});
