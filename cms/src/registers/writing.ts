import type { Knex } from 'knex';
import type { z } from 'zod';
import { newId } from '../casework/newId';
import { readInput } from '../casework/readInput';
import { badInput, type FieldError, noRight, Refusal, staleRevision } from '../casework/refusals';

/** A row as knex gives it. */
export type Row = Record<string, unknown>;

/** A kind of record that is written by plain routes. */
export interface Register {
  /** of the content type */
  uid: string;
  table: string;
  /** what one is told who asks for a record that is not there, or not for him */
  missing: string;
}

/** What was sent: the fields themselves, or Strapi's form around them (`{ data: … }`). */
export function sent(body: unknown): unknown {
  const isObject = typeof body === 'object' && body !== null;
  return isObject && 'data' in body && Object.keys(body).length === 1 ? body.data : body;
}

/** Not there, or not for this person to see. */
export const notThere = ({ missing }: Register): Refusal => new Refusal(404, 'NotFound', missing);

/** The shape's fields. Throws 400 with every field that is wrong. */
export function fieldsOf<S extends z.ZodType>(schema: S, body: unknown): z.infer<S> {
  const { input, errors } = readInput(schema, sent(body));
  if (input === undefined) throw badInput(errors);
  return input;
}

/** Throws 400 where anything is wrong. */
export function refuse(errors: FieldError[]): void {
  if (errors.length > 0) throw badInput(errors);
}

/**
 * Lets a change through in api.md's order: the record visible (404), the right (403), the revision it was read with
 * (409), the fields (400). Holds the row until the transaction ends.
 * @param read narrows to what the user may see
 * @param may why he may not change it, as a sentence, or undefined
 */
export async function admitChange<S extends z.ZodType>(
  trx: Knex,
  register: Register,
  asked: { documentId: string; body: unknown; schema: S },
  { read, may }: { read(row: Row): boolean; may(row: Row): string | undefined },
): Promise<{ row: Row; input: z.infer<S> }> {
  const row = await rowOf(trx, register, asked.documentId, read);
  const forbidden = may(row);
  if (forbidden !== undefined) throw noRight(forbidden);
  const body = sent(asked.body);
  const told = typeof body === 'object' && body !== null && 'revision' in body ? body.revision : undefined;
  if (typeof told === 'number' && told !== Number(row.revision ?? 1)) throw staleRevision([]);
  return { row, input: fieldsOf(asked.schema, body) };
}

/** The record's row, held until the transaction ends. Throws 404. */
export async function rowOf(
  trx: Knex,
  register: Register,
  documentId: string,
  read: (row: Row) => boolean,
): Promise<Row> {
  const row: Row | undefined = await trx(register.table).where('document_id', documentId).forUpdate().first();
  if (!row || !read(row)) throw notThere(register);
  return row;
}

/** Stores a new record through the Document Service, so that what is declared on its type happens. */
export async function create({ uid }: Register, data: Row): Promise<{ id: number; documentId: string }> {
  const documentId = newId();
  const made = await strapi
    .documents(uid as 'api::lesson.lesson')
    .create({ data: { ...data, documentId } as never });
  return { id: Number(made.id), documentId };
}

/** Stores what changed, one revision on. */
export async function change({ uid }: Register, row: Row, data: Row): Promise<void> {
  await strapi.documents(uid as 'api::lesson.lesson').update({
    documentId: String(row.document_id),
    data: { ...data, revision: Number(row.revision ?? 1) + 1 } as never,
  });
}

/** What was sent of some fields: absent ones stay as they are, empty ones are cleared. */
export const given = <T extends object, K extends keyof T>(input: T, keys: readonly K[]): Row =>
  Object.fromEntries(keys.filter((key) => input[key] !== undefined).map((key) => [key, input[key] ?? null]));
