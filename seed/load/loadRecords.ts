import type { Core } from '@strapi/strapi';
import { decide } from './decide';
import type { ProfileRecord } from './records';
import { documents, keptValues, type Loaded, type Row, remember } from './store';
import type { LoadSummary } from './summary';

/** Writes the records that are new or changed in the profile and untouched on screen, one after the other. */
export async function loadRecords(
  strapi: Core.Strapi,
  records: readonly ProfileRecord[],
  loaded: ReadonlyMap<string, Loaded>,
  summary: LoadSummary,
): Promise<void> {
  const tables = new Map<string, Row[]>();
  for (const record of records) {
    const rows = tables.get(record.uid) ?? (await readAll(strapi, record));
    tables.set(record.uid, rows);
    await loadOne(strapi, record, rows, tables, loaded, summary);
  }
}

function readAll(strapi: Core.Strapi, { uid, links }: ProfileRecord): Promise<Row[]> {
  return documents(strapi, uid).findMany({ populate: Object.keys(links) });
}

async function loadOne(
  strapi: Core.Strapi,
  record: ProfileRecord,
  rows: Row[],
  tables: ReadonlyMap<string, Row[]>,
  loaded: ReadonlyMap<string, Loaded>,
  summary: LoadSummary,
): Promise<void> {
  const before = loaded.get(`${record.uid} ${record.key}`);
  const ids = linkedIds(record, tables);
  const row = rows.find((one) => isSame(one, record, ids));
  const values = keptValues(strapi, record);
  const wanted = { ...values, ...ids };
  const present = row ? { ...row, ...presentLinks(row, record) } : null;
  const decision = decide(wanted, { present, loaded: before?.values ?? null });
  summary.note(decision, record.uid, record.key);
  if (decision === 'create') {
    const created = await documents(strapi, record.uid).create({ data: wanted });
    // an item of a dictionary is found again by its dictionary
    rows.push({
      ...created,
      ...Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, id && { id }])),
    });
    await remember(strapi, record, { recordId: created.documentId, loaded: wanted }, before);
  }
  if (decision === 'update' && row) {
    await documents(strapi, record.uid).update({ documentId: row.documentId, data: emptied(wanted, before) });
    await remember(strapi, record, { recordId: row.documentId, loaded: wanted }, before);
  }
}

/** Relations take numeric ids. */
function linkedIds(record: ProfileRecord, tables: ReadonlyMap<string, Row[]>): Record<string, number | null> {
  const entries = Object.entries(record.links).map(([name, link]) => {
    if (link === null) return [name, null] as const;
    const target = tables.get(link.uid)?.find((row) => row.code === link.key);
    if (!target) throw new Error(`${record.uid} ${record.key}: no ${link.uid} ${link.key} in the database`);
    return [name, target.id] as const;
  });
  return Object.fromEntries(entries);
}

function isSame(row: Row, { match, uid }: ProfileRecord, ids: Record<string, number | null>): boolean {
  const byMatch = Object.entries(match).every(([name, value]) => row[name] === value);
  if (uid !== 'api::dictionary-item.dictionary-item') return byMatch;
  return byMatch && idOf(row.dictionary) === ids.dictionary;
}

function presentLinks(row: Row, { links }: ProfileRecord): Record<string, number | null> {
  return Object.fromEntries(Object.keys(links).map((name) => [name, idOf(row[name])]));
}

function idOf(related: unknown): number | null {
  return typeof related === 'object' && related !== null && 'id' in related ? Number(related.id) : null;
}

/** An attribute that was loaded and is no longer in the profile becomes empty. */
function emptied(wanted: Record<string, unknown>, before: Loaded | undefined): Record<string, unknown> {
  const gone = Object.keys(before?.values ?? {}).filter((name) => !Object.hasOwn(wanted, name));
  return { ...Object.fromEntries(gone.map((name) => [name, null])), ...wanted };
}
