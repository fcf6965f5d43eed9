import { randomBytes } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CHARACTERS = `${LETTERS}0123456789`;

/** A document's identity in Strapi's shape: 24 characters, the first a letter. For rows written past Strapi. */
export function documentId(): string {
  return Array.from(randomBytes(24), (byte, position) => {
    const alphabet = position === 0 ? LETTERS : CHARACTERS;
    return alphabet.charAt(byte % alphabet.length);
  }).join('');
}

/** The columns Strapi adds to every row. */
export const systemColumns = (now: Date) => ({
  document_id: documentId(),
  created_at: now,
  updated_at: now,
  published_at: now,
});
