import type { Knex } from 'knex';
import { instantOf, textOf } from '../../catalogue/columns';
import type { AgendaItemAnswer, LinkAnswer, LinkKind, Status } from '../../contract';
import type { CaseFile } from '../../mechanism/caseFile';
import type { DeskUser } from '../../session/deskUser';
import { showingAmong } from '../handled';
import { scopeDisputes } from '../scope';
import { agendaItemAnswer } from './agendaItem';
import { type Showing, said } from './records';
import { unitById, unitOf } from './references';

type Row = Record<string, unknown>;

/** Disputes linked with this one, from both sides; of one the user may not see only the number is told (D20). */
export async function linksOf(
  knex: Knex,
  file: CaseFile,
  user: DeskUser,
  show: Showing,
): Promise<LinkAnswer[]> {
  const { catalogue } = show;
  const own = file.links
    .filter(({ endedAt }) => endedAt === null)
    .map((link) => ({ ...link, code: link.unit, unit: unitOf(catalogue, link.unit), inbound: false }));
  const inbound = await knex('dispute_links as l')
    .join('disputes as d', 'd.id', 'l.dispute_id')
    .where('l.other', file.dispute.documentId)
    .whereNull('l.ended_at')
    .select('l.*', 'd.document_id as from_document_id', 'd.number as from_number');
  const all = [
    ...own,
    ...inbound.map((row) => ({
      documentId: String(row.document_id),
      other: String(row.from_document_id),
      otherNumber: textOf(row.from_number) ?? '',
      kind: String(row.kind) as LinkKind,
      note: textOf(row.note),
      at: instantOf(row.at) ?? '',
      code: unitById(catalogue, row.unit_id)?.code ?? null,
      unit: unitById(catalogue, row.unit_id),
      inbound: true,
    })),
  ];
  if (all.length === 0) return [];
  const visible: Row[] = await scopeDisputes(knex('disputes as d'), user)
    .whereIn(
      'd.document_id',
      all.map(({ other }) => other),
    )
    .select('d.id', 'd.document_id', 'd.status', 'd.employer_name');
  const seen = new Map(visible.map((row) => [String(row.document_id), row]));
  const ids = visible.map(({ id }) => Number(id));
  const shown = await showingAmong(knex, ids, user, catalogue);
  return all.map(({ other, documentId, otherNumber, kind, note, at, code, unit, inbound: from }) => {
    const row = seen.get(other);
    // what was noted belongs to the case it was entered at
    const there = from && row ? shown(Number(row.id)) : show;
    return {
      documentId,
      other: row ? other : null,
      otherNumber,
      status: row ? (String(row.status) as Status) : null,
      employer: row ? textOf(row.employer_name) : null,
      kind,
      note: row ? said(note, there, 'personal', at, code) : null,
      at,
      // who entered it at a case one may not see would tell who handles that one
      unit: row || !from ? unit : null,
      inbound: from,
    };
  });
}

/** The case's items on conferences' agendas, with the conference that took each up. */
export async function agendaItemsOf(knex: Knex, file: CaseFile, show: Showing): Promise<AgendaItemAnswer[]> {
  const ids = file.agendaItems.flatMap(({ conference }) => conference ?? []);
  const rows: Row[] = ids.length > 0 ? await knex('conferences').whereIn('document_id', ids).select('*') : [];
  const conferences = new Map(rows.map((row) => [String(row.document_id), row]));
  return file.agendaItems.map((item) =>
    agendaItemAnswer(item, item.conference === null ? undefined : conferences.get(item.conference), show),
  );
}
