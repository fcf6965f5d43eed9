import { type Columns, differingColumn } from './columns';
import { readContent } from './content';
import { type Digest, GENESIS, hashOf, type Link } from './link';

/** What may be wrong with a trail. */
export const faultKinds = ['changed', 'missing', 'inserted', 'outOfOrder', 'head', 'anchor', 'part'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** The first entry at which a trail breaks. */
export type Fault = {
  kind: FaultKind;
  sequence: number;
  /** of missing entries the last one */
  through?: number;
  /** of a changed one the column that no longer agrees with its content */
  column?: string;
};

/** How far a trail has been followed. */
export type Position = { sequence: number; hash: string; previousHash: string | null };

/** Before the first entry. */
export const START: Position = { sequence: 0, hash: GENESIS, previousHash: null };

/** One entry further: the new position, or what is wrong. */
export type Step = { position: Position; fault?: undefined } | { fault: Fault; position?: undefined };

const broken = (kind: FaultKind, sequence: number, more: Partial<Fault> = {}): Step => ({
  fault: { kind, sequence, ...more },
});

/**
 * Follows a trail by one entry, as it stands next in the order of its numbers.
 * @param columns the entry's stored columns, where it has any: they must say what the content says
 */
export function verifyStep(from: Position, entry: Link & { columns?: Columns }, digest: Digest): Step {
  const { sequence, previousHash, hash, content: text } = entry;
  const expected = from.sequence + 1;
  if (sequence > expected) return broken('missing', expected, { through: sequence - 1 });
  if (sequence < expected) return broken('inserted', sequence);
  // it follows what stands before its neighbour: the neighbour does not belong there
  const passesOver = previousHash === from.previousHash;
  const content = readContent(text);
  if (content === undefined) return broken('changed', sequence);
  if (content.sequence !== sequence)
    return passesOver ? broken('inserted', from.sequence) : broken('outOfOrder', sequence);
  if (hashOf(previousHash, text, digest) !== hash) return broken('changed', sequence);
  // what it vouches for is not what stands before it
  if (previousHash !== from.hash)
    return passesOver
      ? broken('inserted', from.sequence)
      : broken('changed', from.sequence === 0 ? sequence : from.sequence);
  const column = entry.columns && differingColumn(entry.columns, content);
  if (column !== undefined) return broken('changed', sequence, { column });
  return { position: { sequence, hash, previousHash } };
}

/** Holds the end of a trail against where its head says it ends. */
export function verifyEnd(
  at: Position,
  head: { sequence: number; hash: string; last: number },
): Fault | undefined {
  if (head.last > head.sequence) return { kind: 'inserted', sequence: head.sequence + 1 };
  if (at.sequence < head.sequence)
    return { kind: 'missing', sequence: at.sequence + 1, through: head.sequence };
  if (at.hash !== head.hash) return { kind: 'head', sequence: at.sequence };
  return undefined;
}

/** Follows a trail that lies in memory, from its beginning to its head. */
export function verifyChain(
  entries: readonly (Link & { columns?: Columns })[],
  head: { sequence: number; hash: string },
  digest: Digest,
): Fault | undefined {
  let position = START;
  for (const entry of entries) {
    const step = verifyStep(position, entry, digest);
    if (step.fault) return step.fault;
    position = step.position;
  }
  return verifyEnd(position, { ...head, last: position.sequence });
}
