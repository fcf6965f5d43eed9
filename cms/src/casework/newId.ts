import { randomFillSync } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABET = `0123456789${LETTERS}`;
const LENGTH = 24;
/** Random bytes are drawn many at once: a call of its own for each character costs more than anything else here. */
const pool = Buffer.alloc(8192);
let used = pool.length;

/** An even choice: bytes that would favour some characters are passed over. */
function pick(characters: string): string {
  const most = 256 - (256 % characters.length);
  for (;;) {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    const byte = pool[used++] ?? 255;
    if (byte < most) return characters.charAt(byte % characters.length);
  }
}

/** A fresh documentId in Strapi's shape: a letter and 23 letters or digits. */
export function newId(): string {
  let id = pick(LETTERS);
  while (id.length < LENGTH) id += pick(ALPHABET);
  return id;
}
