import type { Knex } from 'knex';
import type { LiveCatalogue } from '../../catalogue';
import { booleanOf, dayOf, instantOf, integerOf, jsonOf, textOf } from '../../catalogue/columns';
import type { Route, Status, UnitRole } from '../../contract';
import type {
  ArchiveRecord,
  CaseEventRecord,
  CaseFile,
  ContactPurpose,
  ContactRecord,
  DisputeRecord,
  SupplementRecord,
  TransferRecord,
  TransferState,
} from '../../mechanism/caseFile';
import { applicantOf } from './applicant';

/** A row as knex gives it. */
export type Row = Record<string, unknown>;

/** A case with the numeric ids its rows are joined by. */
export interface StoredCase {
  id: number;
  file: CaseFile;
}

/**
 * Reads one case whole, by documentId or numeric id.
 * @param lock hold its row until the transaction ends (PostgreSQL; SQLite's one connection serialises anyway)
 * @returns undefined when there is none
 */
export async function loadCase(
  knex: Knex,
  key: { documentId: string } | { id: number },
  catalogue: LiveCatalogue,
  { lock = false } = {},
): Promise<StoredCase | undefined> {
  const where = 'id' in key ? { id: key.id } : { document_id: key.documentId };
  const query = knex('disputes').where(where);
  const row: Row | undefined = await (lock ? query.forUpdate() : query).first();
  if (!row) return undefined;
  const id = Number(row.id);
  const of = (table: string, order: string): Promise<Row[]> =>
    knex(table).where('dispute_id', id).orderBy([order, 'id']);
  const units = new Reader(catalogue);
  return {
    id,
    file: {
      dispute: disputeOf(row, units),
      transfers: (await of('transfers', 'sent_at')).map((one) => transferOf(one, units)),
      supplements: (await of('supplement_notices', 'requested_at')).map(supplementOf),
      contacts: (await of('contact_records', 'at')).map((one) => contactOf(one, units)),
      events: (await of('case_events', 'id')).map((one) => eventOf(one, units)),
      archives: (await of('archives', 'round')).map((one) => archiveOf(one, units)),
      participations: (await of('participations', 'id')).flatMap((one) => {
        const unit = units.unit(one.unit_id);
        return unit === null ? [] : [{ unit, role: String(one.role) as UnitRole }];
      }),
    },
  };
}

/** Turns join columns into codes and documentIds. */
export class Reader {
  constructor(private readonly catalogue: LiveCatalogue) {}
  unit(id: unknown): string | null {
    return id === null || id === undefined ? null : (this.catalogue.unitById.get(Number(id))?.code ?? null);
  }
  person(id: unknown): string | null {
    return id === null || id === undefined
      ? null
      : (this.catalogue.peopleById.get(Number(id))?.documentId ?? null);
  }
}

/** The dispute a row stands for. */
export function disputeOf(row: Row, read: Reader): DisputeRecord {
  return {
    documentId: String(row.document_id),
    number: textOf(row.number),
    status: String(row.status) as Status,
    round: integerOf(row.round) ?? 1,
    revision: integerOf(row.revision) ?? 1,
    statusSince: instantOf(row.status_since),
    tier: textOf(row.tier),
    route: textOf(row.route) as Route | null,
    channel: textOf(row.channel),
    scopeKind: textOf(row.scope_kind),
    eventType: textOf(row.event_type),
    insuranceKinds: jsonOf<string[]>(row.insurance_kinds, []),
    feePeriodFrom: textOf(row.fee_period_from),
    feePeriodTo: textOf(row.fee_period_to),
    amount: integerOf(row.amount),
    town: textOf(row.town),
    content: textOf(row.content),
    leads: textOf(row.leads),
    materials: jsonOf<string[]>(row.materials, []),
    anonymous: booleanOf(row.anonymous),
    dictated: booleanOf(row.dictated),
    headCount: integerOf(row.head_count),
    ...applicantOf(row),
    employer: employerOf(row),
    externalReference: jsonOf(row.external_reference, null),
    assessment: jsonOf(row.assessment, null),
    extra: jsonOf<Record<string, unknown>>(row.extra, {}),
    formVersion: integerOf(row.form_version),
    noticeVersion: textOf(row.notice_version),
    acceptingUnit: read.unit(row.accepting_unit_id) ?? '',
    leadUnit: read.unit(row.lead_unit_id),
    answerableUnit: read.unit(row.answerable_unit_id),
    suggestedUnit: read.unit(row.suggested_unit_id),
    registrar: read.person(row.registrar_id),
    handler: read.person(row.handler_id),
    registeredAt: instantOf(row.registered_at),
    completedAt: instantOf(row.completed_at),
    acceptedAt: instantOf(row.accepted_at),
    firstTransferredAt: instantOf(row.first_transferred_at),
    repliedAt: instantOf(row.replied_at),
    informedAt: instantOf(row.informed_at),
    revisitedAt: instantOf(row.revisited_at),
    archivedAt: instantOf(row.archived_at),
    closedAt: instantOf(row.closed_at),
    unreachable: booleanOf(row.unreachable),
    timesSentBack: integerOf(row.times_sent_back) ?? 0,
    settledOnTheSpot: booleanOf(row.settled_on_the_spot),
    resolveDueOn: dayOf(row.resolve_due_on),
    resolveDueBasis: textOf(row.resolve_due_basis),
    declineGround: textOf(row.decline_ground),
    declineReason: textOf(row.decline_reason),
    result: textOf(row.result),
    outcome: textOf(row.outcome),
    resolvedBy: textOf(row.resolved_by),
    satisfaction: textOf(row.satisfaction),
  };
}

function employerOf(row: Row): DisputeRecord['employer'] {
  const known = Object.entries({
    name: row.employer_name,
    creditCode: row.employer_credit_code,
    address: row.employer_address,
    legalRepresentative: row.employer_legal_representative,
    phone: row.employer_phone,
  }).filter(([, value]) => value !== null && value !== undefined);
  return known.length > 0 ? Object.fromEntries(known.map(([key, value]) => [key, String(value)])) : null;
}

/** The slip a row stands for. */
export const transferOf = (row: Row, read: Reader): TransferRecord => ({
  documentId: String(row.document_id),
  number: String(row.number),
  round: integerOf(row.round) ?? 1,
  state: String(row.state) as TransferState,
  fromUnit: read.unit(row.from_unit_id) ?? '',
  toUnit: read.unit(row.to_unit_id) ?? '',
  problem: textOf(row.problem) ?? '',
  sentAt: instantOf(row.sent_at) ?? '',
  signedAt: instantOf(row.signed_at),
  signer: read.person(row.signer_id),
  returnedAt: instantOf(row.returned_at),
  returnReason: textOf(row.return_reason),
  settledAt: instantOf(row.settled_at),
  designated: booleanOf(row.designated),
});

const supplementOf = (row: Row): SupplementRecord => ({
  documentId: String(row.document_id),
  requestedAt: instantOf(row.requested_at) ?? '',
  missing: jsonOf<string[]>(row.missing, []),
  note: textOf(row.note),
  reason: textOf(row.reason),
  receivedAt: instantOf(row.received_at),
  received: jsonOf<string[]>(row.received, []),
});

const contactOf = (row: Row, read: Reader): ContactRecord => ({
  documentId: String(row.document_id),
  purpose: String(row.purpose) as ContactPurpose,
  at: instantOf(row.at) ?? '',
  enteredAt: instantOf(row.entered_at) ?? '',
  method: textOf(row.method) ?? '',
  content: textOf(row.content),
  unit: read.unit(row.unit_id) ?? '',
  by: read.person(row.by_id),
  reached: row.reached === null || row.reached === undefined ? null : booleanOf(row.reached),
  satisfaction: textOf(row.satisfaction),
  opinion: textOf(row.opinion),
});

/** The line of the timeline a row stands for. */
export const eventOf = (row: Row, read: Reader): CaseEventRecord => ({
  documentId: String(row.document_id),
  round: integerOf(row.round) ?? 1,
  action: String(row.action),
  at: instantOf(row.at) ?? '',
  enteredAt: instantOf(row.entered_at) ?? '',
  late: booleanOf(row.late),
  unit: read.unit(row.unit_id),
  actor: read.person(row.actor_id),
  actorName: textOf(row.actor_name) ?? '',
  sentence: textOf(row.sentence) ?? '',
  details: jsonOf<CaseEventRecord['details']>(row.details, []),
  facts: jsonOf<CaseEventRecord['facts']>(row.facts, []),
});

const archiveOf = (row: Row, read: Reader): ArchiveRecord => ({
  documentId: String(row.document_id),
  number: textOf(row.number) ?? '',
  round: integerOf(row.round) ?? 1,
  summary: textOf(row.summary) ?? '',
  result: textOf(row.result) ?? '',
  standing: textOf(row.standing),
  retention: textOf(row.retention) ?? '',
  incompleteReason: textOf(row.incomplete_reason),
  missing: jsonOf<string[]>(row.missing, []),
  archivedAt: instantOf(row.archived_at) ?? '',
  sealedAt: instantOf(row.sealed_at),
  unit: read.unit(row.unit_id) ?? '',
});
