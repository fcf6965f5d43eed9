import type { Change, Json } from '@liandiao/audit/chain';
import { dateTime } from '../../ui/format';

/** What stands for a value that no entry holds. */
const SECRET = '******';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

/** How a value before or after a change is written. */
export type Shown =
  | { kind: 'none' | 'secret' | 'yes' | 'no' }
  | { kind: 'text' | 'time' | 'json'; text: string }
  | { kind: 'list'; texts: readonly string[] };

/** A value as people read it: instants in the county's time, structures as they stand. */
export function shown(value: Json): Shown {
  if (value === null || value === '') return { kind: 'none' };
  if (value === SECRET) return { kind: 'secret' };
  if (typeof value === 'boolean') return { kind: value ? 'yes' : 'no' };
  if (typeof value === 'number') return { kind: 'text', text: String(value) };
  if (typeof value !== 'string') return structure(value);
  return INSTANT.test(value) ? { kind: 'time', text: dateTime(value) } : { kind: 'text', text: value };
}

function structure(value: Json): Shown {
  if (Array.isArray(value) && value.length === 0) return { kind: 'none' };
  const plain = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return plain
    ? { kind: 'list', texts: value as string[] }
    : { kind: 'json', text: JSON.stringify(value, null, 1) };
}

/** Changes in their order, those of one record together. */
export function byRecord(changes: readonly Change[]): Change[][] {
  const records = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.type} ${change.documentId}`;
    records.set(key, [...(records.get(key) ?? []), change]);
  }
  return [...records.values()];
}

/** When an entry was made, to the second, in the zone it was written in. */
export const toTheSecond = (at: string): string => at.slice(0, 19).replace('T', ' ');

/** `4–7`, or one number. */
export const range = ({ sequence, through }: { sequence: number; through?: number }): string =>
  through !== undefined && through > sequence ? `${sequence}–${through}` : String(sequence);
