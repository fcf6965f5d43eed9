import type { LiveCatalogue } from '../../catalogue';
import { booleanOf, dayOf, instantOf, integerOf, jsonOf, textOf } from '../../catalogue/columns';

/** A row as knex gives it. */
export type Row = Record<string, unknown>;

/** What a content type's create or update takes. */
export type Data = Record<string, unknown>;

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

/** Codes and documentIds become the numeric ids that join columns hold. */
export class Writer {
  constructor(private readonly catalogue: LiveCatalogue) {}
  unit(code: string | null): number | null {
    if (code === null) return null;
    const unit = this.catalogue.units.get(code);
    if (!unit) throw new Error(`unit ${code} is not in the catalogue`);
    return unit.id;
  }
  person(documentId: string | null): number | null {
    return documentId === null ? null : (this.catalogue.people.get(documentId)?.id ?? null);
  }
}

/** How a column is read; with a question mark it may be null. */
const readers = {
  text: (value: unknown) => textOf(value) ?? '',
  'text?': textOf,
  integer: (value: unknown) => integerOf(value) ?? 0,
  'integer?': integerOf,
  boolean: booleanOf,
  'boolean?': (value: unknown) => (value === null || value === undefined ? null : booleanOf(value)),
  instant: (value: unknown) => instantOf(value) ?? '',
  'instant?': instantOf,
  'day?': dayOf,
  list: (value: unknown) => jsonOf<unknown[]>(value, []),
  'json?': (value: unknown) => jsonOf<unknown>(value, null),
} as const;

/** What an attribute is: plain, or a unit or person behind a join column. */
export type Field = keyof typeof readers | 'unit' | 'unit?' | 'person?';

/** The attributes of a record beside its documentId. */
export type Fields<R> = { readonly [K in Exclude<keyof R, 'documentId'>]: Field };

/** Reads and writes the records of one list by their attributes' kinds. */
export interface RecordMap<R> {
  uid: string;
  table: string;
  /** the column by which they are read in order */
  order: string;
  read(row: Row, units: Reader): R;
  data(record: R, to: Writer): Data;
}

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Describes where the records of a list live, and how. */
export function recordMap<R extends { documentId: string }>(
  place: Pick<RecordMap<R>, 'uid' | 'table' | 'order'>,
  fields: Fields<R>,
): RecordMap<R> {
  const entries = (Object.entries(fields) as [string, Field][]).map(([key, kind]) => {
    const joined = kind === 'unit' || kind === 'unit?' || kind === 'person?';
    return { key, kind, column: joined ? `${snake(key)}_id` : snake(key) };
  });
  return {
    ...place,
    read: (row, units) => {
      const record: Data = { documentId: String(row.document_id) };
      for (const { key, kind, column } of entries) record[key] = value(kind, row[column], units);
      return record as R;
    },
    data: (record, to) => {
      const data: Data = { documentId: record.documentId };
      for (const { key, kind } of entries) {
        const plain = (record as Data)[key] ?? null;
        data[key] =
          kind === 'unit' || kind === 'unit?'
            ? to.unit(plain as string | null)
            : kind === 'person?'
              ? to.person(plain as string | null)
              : plain;
      }
      return data;
    },
  };
}

function value(kind: Field, column: unknown, units: Reader): unknown {
  if (kind === 'unit') return units.unit(column) ?? '';
  if (kind === 'unit?') return units.unit(column);
  if (kind === 'person?') return units.person(column);
  return readers[kind](column);
}
