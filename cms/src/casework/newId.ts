import { randomInt } from 'node:crypto';

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A fresh documentId in Strapi's shape: a letter and 23 letters or digits. */
export function newId(): string {
  let id = alphabet[randomInt(10, 36)] ?? 'a';
  while (id.length < 24) id += alphabet[randomInt(36)];
  return id;
}
