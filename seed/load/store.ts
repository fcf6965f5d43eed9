import type { Core, UID } from '@strapi/strapi';
import type { ProfileRecord } from './records';

const LOADED = 'api::profile-record.profile-record';

/** A row as the Document Service gives it. */
export interface Row extends Record<string, unknown> {
  id: number;
  documentId: string;
}

/** What was written for a record the last time. */
export interface Loaded {
  documentId: string;
  recordId: string;
  values: Record<string, unknown>;
}

/** The Document Service of a type known only by name. */
export function documents(strapi: Core.Strapi, uid: string) {
  return strapi.documents(uid as UID.ContentType) as unknown as {
    findMany(query: { populate?: string[] }): Promise<Row[]>;
    create(command: { data: Record<string, unknown> }): Promise<Row>;
    update(command: { documentId: string; data: Record<string, unknown> }): Promise<Row>;
  };
}

/** The values a type can hold; a profile may say more about a record than is kept. */
export function keptValues(strapi: Core.Strapi, { uid, values }: Pick<ProfileRecord, 'uid' | 'values'>) {
  const attributes = strapi.contentType(uid as UID.ContentType).attributes;
  return Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(attributes, name)));
}

/** Everything the loader wrote so far, by kind and key. */
export async function loadedRecords(strapi: Core.Strapi): Promise<Map<string, Loaded>> {
  const rows = await documents(strapi, LOADED).findMany({});
  return new Map(
    rows.map((row) => [
      `${row.kind} ${row.key}`,
      {
        documentId: row.documentId,
        recordId: String(row.recordId),
        values: (row.loaded ?? {}) as Record<string, unknown>,
      },
    ]),
  );
}

/** Remembers what was written for a record. */
export async function remember(
  strapi: Core.Strapi,
  record: Pick<ProfileRecord, 'uid' | 'key'>,
  written: { recordId: string; loaded: Record<string, unknown> },
  before: Loaded | undefined,
): Promise<void> {
  const data = { kind: record.uid, key: record.key, ...written };
  if (before) await documents(strapi, LOADED).update({ documentId: before.documentId, data });
  else await documents(strapi, LOADED).create({ data });
}
