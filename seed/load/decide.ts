import { same } from './same';

/** What the database holds of a record: its values, and what the loader wrote for it the last time. */
export interface Stored {
  /** The record's present attributes, null when there is none. */
  present: Record<string, unknown> | null;
  /** What was loaded last, null when the loader never wrote it. */
  loaded: Record<string, unknown> | null;
}

/** `keep`: somebody made, changed or removed it on screen, so the profile leaves it alone. */
export type Decision = 'create' | 'update' | 'unchanged' | 'keep';

/** What to do with a record of the profile, given what it was, is, and should be. */
export function decide(wanted: Record<string, unknown>, { present, loaded }: Stored): Decision {
  if (loaded === null) return present === null ? 'create' : 'keep';
  if (same(wanted, loaded)) return 'unchanged';
  return present !== null && untouched(present, loaded) ? 'update' : 'keep';
}

/** Whether every attribute the loader wrote is still as it wrote it. */
function untouched(present: Record<string, unknown>, loaded: Record<string, unknown>): boolean {
  return Object.entries(loaded).every(([name, value]) => same(present[name], value));
}
