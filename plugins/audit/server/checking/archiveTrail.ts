import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Knex } from 'knex';
import { GENESIS, type Position, verifyStep } from '../../chain';
import { digest, macOf } from '../digest';
import { systemColumns } from '../documentId';
import { type EntryRow, entryOf } from '../entryRow';
import { shanghaiTime, startOfDay } from '../shanghaiTime';
import { append, type Head } from '../trail/append';
import { type Part, partOf, partText } from './part';
import { sha256OfFile } from './partFiles';

const DAY = 86_400_000;
const BATCH = 1_000;

/** What archiving is asked to do. */
export type Archiving = {
  knex: Knex;
  home: string;
  key: string;
  /** entries before this day go (YYYY-MM-DD, the county's time) */
  before: string;
  retentionDays: number;
  now: Date;
  progress?: (written: number, total: number) => void;
};

/** Why nothing was archived, to be told in words. */
export type NotArchived =
  | { reason: 'noDay' }
  | { reason: 'tooYoung'; latest: string }
  | { reason: 'nothing' }
  | { reason: 'broken'; sequence: number };

/**
 * Moves old entries to a file: verified on the way out, written and checked, and only then deleted, in one transaction
 * with the part that proves the connection and an entry that tells of it. Never what is younger than the retention.
 */
export async function archiveTrail(asked: Archiving): Promise<{ part: Part; head: Head } | NotArchived> {
  const { knex, home, key, before, retentionDays, now, progress = () => undefined } = asked;
  const cutoff = startOfDay(before);
  if (Number.isNaN(cutoff)) return { reason: 'noDay' };
  const latest = now.getTime() - retentionDays * DAY;
  if (cutoff > latest) return { reason: 'tooYoung', latest: shanghaiTime(new Date(latest)).slice(0, 10) };
  const from = await beginning(knex);
  const until = await lastBefore(knex, cutoff);
  if (until <= from.sequence) return { reason: 'nothing' };

  const name = `audit-${from.sequence + 1}-${until}.jsonl.gz`;
  const folder = join(home, 'audit');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `${name}.draft`);
  const written = await write(knex, draft, from, until, progress);
  if ('fault' in written) {
    rmSync(draft, { force: true });
    return { reason: 'broken', sequence: written.fault };
  }
  const sha256 = await sha256OfFile(draft);
  if (sha256 !== written.sha256) throw new Error(`${draft} was not written as it should have been`);
  renameSync(draft, join(folder, name));
  const part: Part = {
    firstSequence: from.sequence + 1,
    lastSequence: until,
    previousHash: from.hash,
    lastHash: written.end.hash,
    file: name,
    sha256,
    archivedAt: shanghaiTime(now),
  };
  return { part, head: await remove(knex, part, key, now, before) };
}

/** Where the entries in the database begin: behind the last part. */
async function beginning(knex: Knex): Promise<Position> {
  const row = await knex('audit_parts').orderBy('first_sequence', 'desc').first();
  if (!row) return { sequence: 0, hash: GENESIS, previousHash: null };
  const { part } = partOf(row);
  return { sequence: part.lastSequence, hash: part.lastHash, previousHash: null };
}

/** The last entry before the first that is not old enough: a clock that was set back keeps what it stands in front of. */
async function lastBefore(knex: Knex, cutoff: number): Promise<number> {
  const young = await knex('audit_entries').where('instant', '>=', cutoff).min({ first: 'sequence' }).first();
  if (young?.first !== null && young?.first !== undefined) return Number(young.first) - 1;
  const newest = await knex('audit_entries').max({ last: 'sequence' }).first();
  return Number(newest?.last ?? 0);
}

/** Writes the entries as gzipped JSON lines, following the chain. */
async function write(
  knex: Knex,
  file: string,
  from: Position,
  until: number,
  progress: (written: number, total: number) => void,
): Promise<{ end: Position; sha256: string } | { fault: number }> {
  let position = from;
  let fault: number | undefined;
  async function* lines() {
    while (position.sequence < until) {
      const rows: EntryRow[] = await knex('audit_entries')
        .where('sequence', '>', position.sequence)
        .where('sequence', '<=', until)
        .orderBy('sequence')
        .limit(BATCH);
      if (rows.length === 0) {
        fault = position.sequence + 1;
        return;
      }
      for (const row of rows) {
        const { columns, ...link } = entryOf(row);
        const step = verifyStep(position, { ...link, columns }, digest);
        if (step.fault) {
          fault = step.fault.sequence;
          return;
        }
        position = step.position;
        yield `${JSON.stringify(link)}\n`;
      }
      progress(position.sequence - from.sequence, until - from.sequence);
    }
  }
  const hash = createHash('sha256');
  const target = createWriteStream(file, { mode: 0o600, flush: true });
  await pipeline(
    lines,
    createGzip(),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    target,
  );
  return fault === undefined ? { end: position, sha256: hash.digest('hex') } : { fault };
}

/** Deletes what the file now holds, under a permit that lives no longer than this transaction. */
function remove(knex: Knex, part: Part, key: string, now: Date, before: string): Promise<Head> {
  return knex.transaction(async (trx) => {
    // a write first: another process on the same SQLite file may be writing
    await trx('audit_permits').insert({ up_to: part.lastSequence, ...systemColumns(now) });
    await trx('audit_parts').insert({
      first_sequence: part.firstSequence,
      last_sequence: part.lastSequence,
      previous_hash: part.previousHash,
      last_hash: part.lastHash,
      file: part.file,
      file_hash: part.sha256,
      archived_at: part.archivedAt,
      mac: macOf(key, partText(part)),
      ...systemColumns(now),
    });
    await trx('audit_entries').where('sequence', '<=', part.lastSequence).delete();
    await trx('audit_permits').delete();
    const { firstSequence, lastSequence, lastHash, file, sha256 } = part;
    const content = {
      actor: null,
      address: null,
      agent: 'script audit archive',
      requestId: null,
      action: 'audit.archive',
      object: { type: 'audit', documentId: null, label: file },
      outcome: 'done' as const,
      changes: [],
      detail: { before, firstSequence, lastSequence, lastHash, file, sha256 },
    };
    return append(trx, [content], { key, now });
  });
}
