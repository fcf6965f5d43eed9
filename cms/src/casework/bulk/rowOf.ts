import type { Core } from '@strapi/strapi';

type Attribute = { type: string; columnName?: string; joinColumn?: { name: string } };
type Data = Record<string, unknown>;

/**
 * Turns a content type's data into the row the Document Service would have written, for bulk inserts. Column names and
 * types are Strapi's own metadata.
 */
export function rowWriter(app: Core.Strapi, uid: string): (id: number, data: Data) => Data {
  const { attributes } = app.db.metadata.get(uid) as unknown as { attributes: Record<string, Attribute> };
  const sqlite = app.db.dialect.client === 'sqlite';
  const instant = (value: unknown) => {
    const time = new Date(value as string);
    return sqlite ? time.getTime() : time.toISOString();
  };
  const plain = (type: string, value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    if (type === 'datetime') return instant(value);
    if (type === 'json') return JSON.stringify(value);
    if (type === 'boolean' && sqlite) return value ? 1 : 0;
    return value;
  };
  return (id, data) => {
    const now = instant(data.enteredAt ?? data.at ?? data.registeredAt ?? new Date());
    const row: Data = { id, created_at: now, updated_at: now, published_at: now };
    for (const [key, value] of Object.entries(data)) {
      const attribute = attributes[key];
      if (!attribute) continue;
      if (attribute.type === 'relation') row[attribute.joinColumn?.name ?? key] = value;
      else row[attribute.columnName ?? key] = plain(attribute.type, value);
    }
    return row;
  };
}
