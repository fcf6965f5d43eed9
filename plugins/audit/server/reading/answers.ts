import { type Content, hashOf, readContent } from '../../chain';
import { digest } from '../digest';
import { type EntryRow, entryOf, storedColumns } from '../entryRow';

/** An entry in a list: what stands in its columns. */
export type EntryAnswer = {
  sequence: number;
  at: string;
  actor: { documentId: string; name: string; unit: string | null } | null;
  action: string;
  object: { type: string; documentId: string | null; label: string | null } | null;
  outcome: string;
  requestId: string | null;
};

/** An entry whole. */
export type WholeEntryAnswer = Omit<Content, 'sequence'> & {
  sequence: number;
  previousHash: string;
  hash: string;
  /** whether its hash is still the one of what it says */
  intact: boolean;
};

/** A row as a list tells it. */
export function entryAnswer(row: EntryRow): EntryAnswer {
  const columns = storedColumns(row);
  const { actorId, actorName, unit, objectType, objectId, objectLabel } = columns;
  return {
    sequence: Number(row.sequence),
    at: columns.at,
    actor: actorId === null ? null : { documentId: actorId, name: actorName ?? '', unit },
    action: columns.action,
    object: objectType === null ? null : { type: objectType, documentId: objectId, label: objectLabel },
    outcome: columns.outcome,
    requestId: columns.requestId,
  };
}

/** A row with all that it says; what can no longer be read is told by its columns, and as not intact. */
export function wholeEntryAnswer(row: EntryRow): WholeEntryAnswer {
  const { sequence, previousHash, hash, content } = entryOf(row);
  const said = readContent(content);
  const told = said ?? { ...unreadable, ...entryAnswer(row), outcome: 'failed' as const };
  const intact =
    said !== undefined && said.sequence === sequence && hashOf(previousHash, content, digest) === hash;
  return { ...told, sequence, previousHash, hash, intact };
}

const unreadable = { address: null, agent: null, changes: [] };
