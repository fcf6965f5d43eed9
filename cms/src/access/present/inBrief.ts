import type { LiveCatalogue } from '../../catalogue';
import { integerOf, textOf } from '../../catalogue/columns';
import type { DisputeInBrief, Stage, Status } from '../../contract';
import type { Column } from '../reading/noun';
import { unitColumns } from '../reading/unitColumns';
import { unitById } from './references';

/** What a list needs of the case (joined as `d`) to name it in a word. */
export const briefColumns = [
  'd.id as dispute_row',
  'd.document_id as dispute_document_id',
  'd.number as dispute_number',
  'd.stage as dispute_stage',
  'd.status as dispute_status',
  'd.revision as dispute_revision',
  'd.tier as dispute_tier',
  'd.scope_kind as dispute_scope_kind',
  'd.event_type as dispute_event_type',
  'd.town as dispute_town',
  'd.employer_name as dispute_employer_name',
  'd.accepting_unit_id as dispute_accepting_unit_id',
  'd.lead_unit_id as dispute_lead_unit_id',
] as const;

/** The case of a row, in a word. */
export const disputeInBrief = (row: Record<string, unknown>, catalogue: LiveCatalogue): DisputeInBrief => ({
  documentId: String(row.dispute_document_id),
  number: textOf(row.dispute_number),
  stage: String(row.dispute_stage) as Stage,
  status: String(row.dispute_status) as Status,
  revision: integerOf(row.dispute_revision) ?? 1,
  tier: textOf(row.dispute_tier),
  scopeKind: textOf(row.dispute_scope_kind),
  eventType: textOf(row.dispute_event_type),
  town: textOf(row.dispute_town),
  employerName: textOf(row.dispute_employer_name),
  acceptingUnit: unitById(catalogue, row.dispute_accepting_unit_id),
  leadUnit: unitById(catalogue, row.dispute_lead_unit_id),
});

/** By what of their case rows may be filtered and sorted. */
export const briefFilters = (catalogue: LiveCatalogue): Record<string, Column> => ({
  'dispute.documentId': { column: 'd.document_id', type: 'text' },
  'dispute.number': { column: 'd.number', type: 'text' },
  'dispute.status': { column: 'd.status', type: 'text' },
  'dispute.stage': { column: 'd.stage', type: 'text' },
  'dispute.tier': { column: 'd.tier', type: 'text' },
  'dispute.town': { column: 'd.town', type: 'text' },
  ...unitColumns(catalogue, 'dispute.acceptingUnit', 'd.accepting_unit_id'),
  ...unitColumns(catalogue, 'dispute.leadUnit', 'd.lead_unit_id'),
});

/** Private fields of the case: they exist, but no list may be asked by them. */
export const briefPersonal = ['dispute.applicant', 'dispute.applicantName', 'dispute.content'] as const;
