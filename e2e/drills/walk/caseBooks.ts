import { type Books, json, type Row } from './books';

/** Tables whose rows belong to one dispute, beside its participants and clocks. */
export const partTables = [
  'transfers',
  'supplement_notices',
  'contact_records',
  'archives',
  'assistances',
  'agenda_items',
  'extensions',
  'special_reports',
  'recovery_segments',
  'mediations',
  'supervisions',
  'file_additions',
  'dispute_links',
  'reviews',
  'holdings',
  'case_events',
] as const;
export type PartTable = (typeof partTables)[number];

/** One case as the database has it: rows in the order in which they were made. */
export interface CaseBooks {
  dispute: Row;
  participations: Row[];
  clocks: Row[];
  parts: Readonly<Record<PartTable, Row[]>>;
  /** code by numeric id */
  units: ReadonlyMap<number, string>;
  centre: string;
}

/** Reads a case row by row, past the interface. */
export async function readCase(books: Books, documentId: string): Promise<CaseBooks> {
  const [dispute] = await books.rows('select * from disputes where document_id = ?', documentId);
  if (!dispute) throw new Error(`no dispute ${documentId}`);
  const id = Number(dispute.id);
  const units = await books.rows('select id, code, is_centre from units');
  const parts = {} as Record<PartTable, Row[]>;
  for (const table of partTables) {
    parts[table] = await books.rows(`select * from ${table} where dispute_id = ? order by id`, id);
  }
  return {
    dispute,
    participations: await books.rows('select * from participations where dispute_id = ? order by id', id),
    clocks: await books.rows('select * from clocks where case_id = ? order by id', id),
    parts,
    units: new Map(units.map(({ id: unit, code }) => [Number(unit), String(code)])),
    centre: String(units.find(({ is_centre }) => Boolean(is_centre))?.code),
  };
}

/** The code behind a join column. */
export const unitOf = ({ units }: CaseBooks, id: unknown): string | null =>
  id === null || id === undefined ? null : (units.get(Number(id)) ?? null);

/** Rows of the round the case is in. */
export const ofRound = ({ dispute, parts }: CaseBooks, table: PartTable): Row[] =>
  parts[table].filter(({ round }) => Number(round) === Number(dispute.round));

/** The facts behind a line of the timeline. */
export const factsOf = (event: Row) =>
  json<{ name: string; at?: string; unit?: string; subject?: string; amount?: number }[]>(event.facts);
