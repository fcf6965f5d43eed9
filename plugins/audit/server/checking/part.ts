import { canonical } from '../../chain';

/** Old entries that were moved to a file. */
export type Part = {
  firstSequence: number;
  lastSequence: number;
  /** the hash before its first entry, and of its last */
  previousHash: string;
  lastHash: string;
  /** its name in the folder `audit` of the home */
  file: string;
  sha256: string;
  archivedAt: string;
};

/** What a part's mac is taken over. */
export const partText = (part: Part): string => `part\n${canonical({ ...part })}`;

/** A row of `audit_parts` as the part and its mac. */
export const partOf = (row: Record<string, unknown>): { part: Part; mac: string } => ({
  part: {
    firstSequence: Number(row.first_sequence),
    lastSequence: Number(row.last_sequence),
    previousHash: String(row.previous_hash),
    lastHash: String(row.last_hash),
    file: String(row.file),
    sha256: String(row.file_hash),
    archivedAt: String(row.archived_at),
  },
  mac: String(row.mac),
});
