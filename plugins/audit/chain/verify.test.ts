import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Columns, type Entry, GENESIS, linked, verifyChain } from '.';
import { digest, headOf, type Saying, saying, trailOf, trailWithPlace } from './testing/aTrail';

const verify = (trail: readonly Entry[], head: { sequence: number; hash: string }) =>
  verifyChain(trail, head, digest);
const replaced = (trail: readonly Entry[], at: number, entry: Entry) =>
  trail.map((one, index) => (index === at ? entry : one));
const holds = <T extends unknown[]>(property: fc.IProperty<T>, numRuns = 300): void =>
  fc.assert(property, { numRuns });

describe('an untouched trail', () => {
  it('verifies, whatever it says', () =>
    holds(
      fc.property(fc.array(saying, { maxLength: 8 }), (sayings) => {
        const trail = trailOf(sayings);
        expect(verify(trail, headOf(trail))).toBeUndefined();
      }),
    ));
});

describe('a changed entry is named', () => {
  it('when a byte of its content is another', () =>
    holds(
      fc.property(
        trailWithPlace(1),
        fc.nat(),
        fc.constantFrom('x', '0', '}'),
        ([trail, at], place, letter) => {
          const entry = trail[at] as Entry;
          const cut = place % entry.content.length;
          const content = entry.content.slice(0, cut) + letter + entry.content.slice(cut + 1);
          fc.pre(content !== entry.content);
          const fault = verify(replaced(trail, at, { ...entry, content }), headOf(trail));
          expect(fault?.sequence).toBe(at + 1);
          expect(['changed', 'outOfOrder']).toContain(fault?.kind);
        },
      ),
    ));

  it('when it says something else, and its own hash was taken anew', () =>
    holds(
      fc.property(trailWithPlace(2), saying, ([trail, at], other) => {
        fc.pre(at < trail.length - 1);
        const { previousHash, content } = trail[at] as Entry;
        const forged = linked({ sequence: at + 1, ...other }, previousHash, digest);
        fc.pre(forged.content !== content);
        expect(verify(replaced(trail, at, forged), headOf(trail))).toEqual({
          kind: 'changed',
          sequence: at + 1,
        });
      }),
    ));

  it('at its end by the head, when everything after it was taken anew', () =>
    holds(
      fc.property(trailWithPlace(1), saying, ([trail, at], other) => {
        const said: Saying[] = trail.map((entry) => JSON.parse(entry.content));
        const forged = trailOf(
          said.map((one, index) => (index === at ? { ...other, sequence: at + 1 } : one)),
        );
        fc.pre(forged.at(-1)?.hash !== trail.at(-1)?.hash);
        expect(verify(forged, headOf(trail))).toEqual({ kind: 'head', sequence: trail.length });
      }),
    ));

  it('when only a column to search by says something else', () =>
    holds(
      fc.property(
        trailWithPlace(1),
        fc.constantFrom<keyof Columns>(
          'unit',
          'actorName',
          'action',
          'objectLabel',
          'outcome',
          'requestId',
          'at',
        ),
        ([trail, at], name) => {
          const entry = trail[at] as Entry;
          const columns = { ...entry.columns, [name]: `${entry.columns[name]} ` };
          expect(verify(replaced(trail, at, { ...entry, columns }), headOf(trail))).toEqual({
            kind: 'changed',
            sequence: at + 1,
            column: name,
          });
        },
      ),
    ));
});

describe('a missing entry is named', () => {
  it('in the middle, with how many', () =>
    holds(
      fc.property(trailWithPlace(2), fc.integer({ min: 1, max: 3 }), ([trail, at], many) => {
        const left = trail.filter((_, index) => index < at || index >= at + many);
        fc.pre(at + many < trail.length);
        expect(verify(left, headOf(trail))).toEqual({
          kind: 'missing',
          sequence: at + 1,
          through: at + many,
        });
      }),
    ));

  it('at the end, because the head remembers it', () =>
    holds(
      fc.property(trailWithPlace(1), ([trail, at]) => {
        expect(verify(trail.slice(0, at), headOf(trail))).toEqual({
          kind: 'missing',
          sequence: at + 1,
          through: trail.length,
        });
      }),
    ));

  it('as an entry out of order, when the others moved up to fill the gap', () =>
    holds(
      fc.property(trailWithPlace(2), ([trail, at]) => {
        fc.pre(at < trail.length - 1);
        const left = trail.filter((_, index) => index !== at);
        const moved = left.map((entry, index) => ({ ...entry, sequence: index + 1 }));
        expect(verify(moved, headOf(trail))).toMatchObject({ kind: 'outOfOrder', sequence: at + 1 });
      }),
    ));
});

describe('an inserted entry is named', () => {
  it('beside the one whose number it takes', () =>
    holds(
      fc.property(trailWithPlace(1), saying, fc.boolean(), ([trail, at], other, before) => {
        const { previousHash } = trail[at] as Entry;
        const forged = linked({ sequence: at + 1, ...other }, previousHash, digest);
        const place = before ? at : at + 1;
        const more = [...trail.slice(0, place), forged, ...trail.slice(place)];
        expect(verify(more, headOf(trail))).toEqual({ kind: 'inserted', sequence: at + 1 });
      }),
    ));

  it('between others that moved down to make room', () =>
    holds(
      fc.property(trailWithPlace(2), saying, ([trail, at], other) => {
        fc.pre(at > 0);
        const forged = linked({ sequence: at + 1, ...other }, trail[at - 1]?.hash ?? GENESIS, digest);
        const rest = trail.slice(at).map((entry) => ({ ...entry, sequence: entry.sequence + 1 }));
        const more = [...trail.slice(0, at), forged, ...rest];
        expect(verify(more, headOf(trail))).toEqual({ kind: 'inserted', sequence: at + 1 });
      }),
    ));

  it('after the end, because the head knows nothing of it', () =>
    holds(
      fc.property(fc.array(saying, { maxLength: 5 }), saying, (sayings, other) => {
        const trail = trailOf(sayings);
        expect(verify(trailOf([...sayings, other]), headOf(trail))).toMatchObject({
          kind: 'inserted',
          sequence: trail.length + 1,
        });
      }),
    ));
});

describe('entries out of order are named', () => {
  it('when two change places', () =>
    holds(
      fc.property(trailWithPlace(2), fc.nat(), ([trail, at], distance) => {
        const other = (at + 1 + (distance % (trail.length - 1))) % trail.length;
        const [first, second] = [Math.min(at, other), Math.max(at, other)];
        const [one, two] = [trail[first] as Entry, trail[second] as Entry];
        const swapped = trail.map((entry, index) => {
          if (index === first) return { ...two, sequence: first + 1 };
          return index === second ? { ...one, sequence: second + 1 } : entry;
        });
        expect(verify(swapped, headOf(trail))).toEqual({ kind: 'outOfOrder', sequence: first + 1 });
      }),
    ));
});
