import type { ClockRow } from '../engine';
import type { Moved } from './types';

/** A stored row with its identity. */
export type StoredRow = ClockRow & { id: number };

export type ClockChanges = {
  inserts: ClockRow[];
  updates: { id: number; changes: Partial<ClockRow> }[];
  moved: Moved[];
};

const keyOf = ({ rule, subject }: Pick<ClockRow, 'rule' | 'subject'>) => `${rule}\n${subject}`;

/** SQLite keeps booleans as 0 and 1. */
const plain = (value: unknown) => (typeof value === 'boolean' ? Number(value) : (value ?? null));

function differences(stored: StoredRow, planned: Partial<ClockRow>): Partial<ClockRow> {
  const changed = Object.entries(planned).filter(
    ([column, value]) => plain(stored[column as keyof ClockRow]) !== plain(value),
  );
  return Object.fromEntries(changed);
}

/**
 * What has to be written so that the stored clocks of one round are the planned ones. A stored clock that is no
 * longer planned is kept as void: both the old and the new obligation stay readable (D11). The same plan again
 * changes nothing.
 */
export function clockChanges(stored: readonly StoredRow[], planned: readonly ClockRow[]): ClockChanges {
  const byKey = new Map(stored.map((row) => [keyOf(row), row]));
  const changes: ClockChanges = { inserts: [], updates: [], moved: [] };
  const update = (row: StoredRow, to: Partial<ClockRow>) => {
    const changed = differences(row, to);
    if (Object.keys(changed).length > 0) changes.updates.push({ id: row.id, changes: changed });
  };
  for (const row of planned) {
    const before = byKey.get(keyOf(row));
    byKey.delete(keyOf(row));
    if (before === undefined) {
      changes.inserts.push(row);
      continue;
    }
    update(before, row);
    if (before.due_on !== row.due_on)
      changes.moved.push({ rule: row.rule, subject: row.subject, from: before.due_on, to: row.due_on });
  }
  const sealed = planned.some((row) => row.sealed);
  for (const row of byKey.values())
    update(row, { state: 'void', met_on: null, ...(sealed ? { sealed: true } : {}) });
  return changes;
}
