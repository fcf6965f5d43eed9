import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { type Content, type Digest, type Entry, GENESIS, type Json, linked } from '..';

/** SHA-256, as the server takes it. */
export const digest: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** What an entry says, without its number. */
export type Saying = Omit<Content, 'sequence'>;

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

/** Any entry. */
export const saying: fc.Arbitrary<Saying> = fc.record(
  {
    at: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    actor: maybe(fc.record({ documentId: text, name: text, unit: maybe(text) })),
    address: maybe(text),
    agent: maybe(text),
    requestId: maybe(text),
    action: fc.constantFrom('dispute.transfer', 'session.logIn', 'unit.update'),
    object: maybe(fc.record({ type: text, documentId: maybe(text), label: maybe(text) })),
    outcome: fc.constantFrom('done' as const, 'refused' as const, 'failed' as const),
    reason: text,
    changes: fc.array(fc.record({ type: text, documentId: text, field: text, before: json, after: json }), {
      maxLength: 3,
    }),
    detail: fc.dictionary(text, json, { maxKeys: 2 }),
  },
  {
    requiredKeys: ['at', 'actor', 'address', 'agent', 'requestId', 'action', 'object', 'outcome', 'changes'],
  },
);

/** The trail of some sayings, one after the other. */
export function trailOf(sayings: readonly Saying[]): Entry[] {
  let previous = GENESIS;
  return sayings.map((said, index) => {
    const entry = linked({ sequence: index + 1, ...said }, previous, digest);
    previous = entry.hash;
    return entry;
  });
}

/** Where a trail ends, as its head remembers it. */
export const headOf = (trail: readonly Entry[]) => ({
  sequence: trail.length,
  hash: trail.at(-1)?.hash ?? GENESIS,
});

/** Any trail of at least so many entries, with a place in it. */
export const trailWithPlace = (least: number) =>
  fc
    .array(saying, { minLength: least, maxLength: 8 })
    .chain((sayings) =>
      fc.tuple(fc.constant(trailOf(sayings)), fc.integer({ min: 0, max: sayings.length - 1 })),
    );
