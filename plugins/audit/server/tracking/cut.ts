import { canonical, type Json } from '../../chain';
import { digest } from '../digest';

/** Longest text an entry holds whole. */
const LONGEST = 2_000;

/** A long text as its beginning and its SHA-256, by which it can still be told whether it was this one. */
export function cut(value: Json): Json {
  const text = typeof value === 'string' ? value : canonical(value);
  if (text.length <= LONGEST) return value;
  const beginning = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  return `${beginning}…（共 ${text.length} 字，SHA-256 ${digest(text)}）`;
}
