import type { Knex } from 'knex';
import type { LiveCatalogue } from '../../catalogue';
import { booleanOf, dayOf, instantOf, integerOf, jsonOf, textOf } from '../../catalogue/columns';
import { openText } from '../../catalogue/personal';
import type { Route, Status, UnitRole } from '../../contract';
import {
  type CaseFile,
  type CaseList,
  type CaseRecords,
  caseLists,
  type DisputeRecord,
  emptyLists,
  type ParticipationRecord,
} from '../../mechanism/caseFile';
import { applicantOf } from './applicant';
import { children } from './children';
import { Reader, type Row } from './fields';

/** A case with the numeric ids its rows are joined by. */
export interface StoredCase {
  id: number;
  file: CaseFile;
}

/** The dispute alone and who takes part: enough to say who may see it and what his right is. */
export interface CaseHead extends Pick<CaseFile, 'dispute' | 'participations'> {
  id: number;
  /** lists that hold something; null where nobody noted it */
  parts: CaseList[] | null;
}

type Key = { documentId: string } | { id: number };

/**
 * Reads a case's head, by documentId or numeric id.
 * @param lock hold its row until the transaction ends (PostgreSQL; SQLite's one connection serialises anyway)
 * @returns undefined when there is none
 */
export async function loadHead(
  knex: Knex,
  key: Key,
  catalogue: LiveCatalogue,
  { lock = false } = {},
): Promise<CaseHead | undefined> {
  const where = 'id' in key ? { id: key.id } : { document_id: key.documentId };
  const query = knex('disputes').where(where);
  const row: Row | undefined = await (lock ? query.forUpdate() : query).first();
  if (!row) return undefined;
  const id = Number(row.id);
  const units = new Reader(catalogue);
  const participations: Row[] = await knex('participations').where('dispute_id', id).orderBy('id');
  return {
    id,
    parts: jsonOf<CaseList[] | null>(row.parts, null),
    dispute: disputeOf(row, units),
    participations: participations.flatMap((one) => {
      const unit = units.unit(one.unit_id);
      return unit === null ? [] : [participation(unit, one)];
    }),
  };
}

/** A unit's part in a case as its row says. */
export const participation = (unit: string, row: Row): ParticipationRecord => {
  const role = String(row.role) as UnitRole;
  return role === 'former' ? { unit, role, until: instantOf(row.until) } : { unit, role };
};

/** The case whose head was read, whole. */
export async function loadRest(
  knex: Knex,
  { id, parts, dispute, participations }: CaseHead,
  catalogue: LiveCatalogue,
): Promise<StoredCase> {
  const units = new Reader(catalogue);
  const lists = emptyLists();
  for (const list of caseLists) {
    // most cases have few kinds of records: those that none was ever stored of are not asked for
    if (parts && !parts.includes(list)) continue;
    await readList(knex, id, list, lists, units);
  }
  return { id, file: { dispute, ...lists, participations } };
}

/** Reads one case whole; the options are those of `loadHead`. */
export async function loadCase(
  knex: Knex,
  key: Key,
  catalogue: LiveCatalogue,
  options: { lock?: boolean } = {},
): Promise<StoredCase | undefined> {
  const head = await loadHead(knex, key, catalogue, options);
  return head && loadRest(knex, head, catalogue);
}

async function readList<L extends CaseList>(
  knex: Knex,
  disputeId: number,
  list: L,
  into: CaseRecords,
  units: Reader,
): Promise<void> {
  const { table, order, read } = children[list];
  const rows: Row[] = await knex(table).where('dispute_id', disputeId).orderBy([order, 'id']);
  into[list] = rows.map((row) => read(row, units)) as CaseRecords[L];
}

/** The dispute a row stands for. */
export function disputeOf(row: Row, read: Reader): DisputeRecord {
  return {
    documentId: String(row.document_id),
    number: textOf(row.number),
    queryCode: textOf(row.query_code),
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
    atRisk: booleanOf(row.at_risk),
  };
}

function employerOf(row: Row): DisputeRecord['employer'] {
  const known = Object.entries({
    name: row.employer_name,
    creditCode: row.employer_credit_code,
    address: row.employer_address,
    legalRepresentative: row.employer_legal_representative,
    phone: openText('api::dispute.dispute', 'employerPhone', row.employer_phone),
  }).filter(([, value]) => value !== null && value !== undefined);
  return known.length > 0 ? Object.fromEntries(known.map(([key, value]) => [key, String(value)])) : null;
}
