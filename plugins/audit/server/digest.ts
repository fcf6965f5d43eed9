import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Digest } from '../chain';

/** SHA-256 of a text, in hexadecimal. */
export const digest: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** What only the holder of the key could have written about a text. */
export const macOf = (key: string, text: string): string =>
  createHmac('sha256', key).update(text, 'utf8').digest('hex');

/** Whether a mac is the one of a text. */
export function macFits(key: string, text: string, mac: string): boolean {
  const [told, right] = [Buffer.from(mac, 'utf8'), Buffer.from(macOf(key, text), 'utf8')];
  return told.length === right.length && timingSafeEqual(told, right);
}

/** What a head's mac is taken over. */
export const headText = ({ sequence, hash }: { sequence: number; hash: string }): string =>
  `head\n${sequence}\n${hash}`;
