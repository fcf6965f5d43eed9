import type { Knex } from 'knex';
import { type Fault, GENESIS, type Position, START, verifyEnd, verifyStep } from '../../chain';
import { anchorsFile, readAnchors } from '../anchors';
import { isPostgres } from '../database/isPostgres';
import { digest, headText, macFits } from '../digest';
import { type EntryRow, entryOf } from '../entryRow';
import { type Part, partOf, partText } from './part';
import { verifyPartFile } from './partFiles';

/** Entries read at a time. */
const BATCH = 1_000;

/** What a verification is made of. */
export type Asked = {
  knex: Knex;
  home: string;
  key: string;
  /** also read the files of archived parts */
  parts?: boolean;
  /** told after each batch; false ends the verification */
  progress?: (checked: number, total: number) => Promise<boolean> | boolean;
};

/** What a verification found. */
export type Verdict = {
  /** undefined where the verification was ended before its end */
  sound: boolean | undefined;
  checked: number;
  total: number;
  /** entries that lie in archived files */
  archived: number;
  fault: Fault | null;
};

/**
 * Follows the trail from its first entry to its head, in batches, while the desk goes on working: what is appended
 * meanwhile is left for the next time. Names the first entry at which it breaks.
 */
export async function verifyTrail(asked: Asked): Promise<Verdict> {
  for (;;) {
    const before = await partsIn(asked.knex);
    const verdict = await follow(asked);
    // entries that were moved to a file meanwhile are not missing
    if (verdict.fault === null || (await partsIn(asked.knex)) === before) return verdict;
  }
}

async function partsIn(knex: Knex): Promise<number> {
  return Number((await knex('audit_parts').count({ many: '*' }).first())?.many ?? 0);
}

async function follow(asked: Asked): Promise<Verdict> {
  const { knex, home, key, progress = () => true } = asked;
  // the anchors first: whatever they speak of was committed before the ends are read
  const { anchors, forged } = await readAnchors(anchorsFile(home), key);
  const { head, parts, last } = await endsOf(knex);
  const archived = parts.at(-1)?.part.lastSequence ?? 0;
  const inFiles = asked.parts ? archived : 0;
  const total = Math.max(0, (head?.sequence ?? 0) - archived) + inFiles;
  let checked = 0;
  const verdict = (
    fault: Fault | null | undefined,
    sound: boolean | undefined = fault === null,
  ): Verdict => ({
    sound,
    checked,
    total,
    archived,
    fault: fault ?? null,
  });
  if (!head) return verdict({ kind: 'head', sequence: last });

  let position = START;
  for (const { part, mac } of parts) {
    const wrong = wrongPart(part, mac, position, key);
    if (wrong) return verdict(wrong);
    if (asked.parts) {
      const count = (entries: number) => {
        checked += entries;
      };
      const fault = await verifyPartFile(home, part, count);
      if (fault) return verdict(fault);
      if (!(await progress(checked, total))) return verdict(null, undefined);
    }
    position = { sequence: part.lastSequence, hash: part.lastHash, previousHash: null };
  }

  for (let cursor: EntryRow | undefined; ; ) {
    const rows = await batch(knex, cursor, head.sequence);
    if (rows.length === 0) break;
    cursor = rows.at(-1);
    for (const row of rows) {
      const step = verifyStep(position, entryOf(row), digest);
      if (step.fault) return verdict(step.fault);
      position = step.position;
      checked += 1;
      const noted = anchors.get(position.sequence);
      if (noted !== undefined && noted !== position.hash)
        return verdict({ kind: 'anchor', sequence: position.sequence });
    }
    if (!(await progress(checked, total))) return verdict(null, undefined);
  }
  return verdict(wrongEnd(position, { ...head, last }, anchors, forged, key));
}

type StoredHead = { sequence: number; hash: string; mac: string };

/** Head, parts and the newest entry, as they are at one moment. */
async function endsOf(knex: Knex) {
  return knex.transaction(
    async (trx) => {
      const row = await trx('audit_head').where({ id: 1 }).first('sequence', 'hash', 'mac');
      const parts: Record<string, unknown>[] = await trx('audit_parts').orderBy('first_sequence');
      const newest = await trx('audit_entries').max({ last: 'sequence' }).first();
      const head: StoredHead | null = row
        ? { sequence: Number(row.sequence), hash: String(row.hash), mac: String(row.mac) }
        : null;
      const ended = parts.map(partOf);
      return {
        head,
        parts: ended,
        last: Math.max(Number(newest?.last ?? 0), ended.at(-1)?.part.lastSequence ?? 0),
      };
    },
    isPostgres(knex) ? { isolationLevel: 'repeatable read' } : {},
  );
}

/** The next entries by number; of two with one number both, and those that stand before the first as well. */
function batch(knex: Knex, cursor: EntryRow | undefined, to: number): Promise<EntryRow[]> {
  const rows = knex('audit_entries').where('sequence', '<=', to).orderBy(['sequence', 'id']).limit(BATCH);
  if (cursor === undefined) return rows;
  const { sequence, id } = cursor as { sequence: number; id: number };
  return rows
    .where('sequence', '>=', sequence)
    .where((further) => further.where('sequence', '>', sequence).orWhere('id', '>', id));
}

/** A part that does not follow what stands before it, or was not written by the holder of the key. */
function wrongPart(part: Part, mac: string, { sequence, hash }: Position, key: string): Fault | undefined {
  const follows =
    part.firstSequence === sequence + 1 && part.previousHash === (sequence === 0 ? GENESIS : hash);
  return follows && macFits(key, partText(part), mac)
    ? undefined
    : { kind: 'part', sequence: part.firstSequence, through: part.lastSequence };
}

/** What is wrong with where the trail ends. */
function wrongEnd(
  position: Position,
  head: StoredHead & { last: number },
  anchors: ReadonlyMap<number, string>,
  forged: number | null,
  key: string,
): Fault | null {
  const fault = verifyEnd(position, head);
  if (fault) return fault;
  if (!macFits(key, headText(head), head.mac)) return { kind: 'head', sequence: head.sequence };
  let noted = 0;
  for (const sequence of anchors.keys()) noted = Math.max(noted, sequence);
  if (noted > head.sequence) return { kind: 'missing', sequence: head.sequence + 1, through: noted };
  return forged === null ? null : { kind: 'anchor', sequence: forged };
}
