import { type Columns, columnsOf } from './columns';
import { type Content, contentText } from './content';

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export type Digest = (text: string) => string;

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/** An entry as it stands in its place. */
export type Link = { sequence: number; previousHash: string; hash: string; content: string };

/** The same with the columns to search by. */
export type Entry = Link & { columns: Columns };

/** What an entry's hash is taken over. */
export const hashOf = (previousHash: string, content: string, digest: Digest): string =>
  digest(`${previousHash}\n${content}`);

/** The entry that follows a hash. */
export function linked(content: Content, previousHash: string, digest: Digest): Entry {
  const text = contentText(content);
  return {
    sequence: content.sequence,
    previousHash,
    hash: hashOf(previousHash, text, digest),
    content: text,
    columns: columnsOf(content),
  };
}
