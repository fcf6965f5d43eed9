import { type Change, type Content, canonical, type Json, type TrailObject } from '../../chain';
import { digest } from '../digest';
import { type Clear, changesOf, type Told } from '../tracking/changesOf';
import { cut } from '../tracking/cut';
import type { TrackedType } from '../tracking/declared';
import { scrubbed, scrubbedJson } from '../tracking/masked';
import type { Row } from '../tracking/storedValue';
import type { Described } from './described';
import type { Draft, Touched } from './draft';
import type { RequestFacts } from './requestFacts';

/** An entry before it has its number and its time. */
export type Unnumbered = Omit<Content, 'sequence' | 'at'>;

/** Most changes an entry holds one by one: a whole profile loaded at once is told by how many there were. */
const MOST = 500;

/** What writing entries needs to know. */
export type Knowing = {
  types: ReadonlyMap<string, TrackedType>;
  after(draft: Draft, touched: Touched): Row | null;
  clear: Clear;
  told: Told;
  request: RequestFacts;
};

type Seen = {
  type: TrackedType;
  documentId: string;
  before: Row | null;
  after: Row | null;
  changes: Change[];
};

/** A draft as the entry it becomes; undefined where nobody said that anything was done, and nothing was changed. */
export function contentOf(draft: Draft, knowing: Knowing): Unnumbered | undefined {
  const seen = [...draft.touched.values()].map((touched): Seen => {
    const type = knowing.types.get(touched.uid) as TrackedType;
    const { documentId, before } = touched;
    const after = knowing.after(draft, touched);
    return { type, documentId, before, after, changes: changesOf(type, documentId, before, after, knowing) };
  });
  const changed = seen.filter(({ changes }) => changes.length > 0);
  const described = draft.described ?? describedBy(changed[0]);
  if (described === undefined || (described.ifChanged && changed.length === 0)) return undefined;
  const { reason } = described;
  const changes = seen.flatMap((one) => one.changes);
  const detail = { ...described.detail, ...more(changes) };
  return {
    actor: described.actor === undefined ? knowing.request.actor : described.actor,
    address: knowing.request.address,
    agent: knowing.request.agent,
    requestId: knowing.request.requestId,
    action: described.action,
    object: objectOf(described, seen, changed[0]),
    outcome: described.outcome ?? 'done',
    ...(reason ? { reason: String(cut(scrubbed(reason))) } : {}),
    changes: changes.slice(0, MOST),
    ...(Object.keys(detail).length > 0 ? { detail: scrubbedJson(detail) as { [key: string]: Json } } : {}),
  };
}

/** What is said of a write nobody described: which record, and whether it came, changed or went. */
function describedBy(first: Seen | undefined): Described | undefined {
  if (first === undefined) return undefined;
  const { type, documentId, before, after } = first;
  const deed = before === null ? 'create' : after === null ? 'delete' : 'update';
  return { action: `${type.type}.${deed}`, object: { type: type.type, documentId } };
}

/** What was acted upon, called by what its record is called now. */
function objectOf(
  { object: told }: Described,
  seen: readonly Seen[],
  first: Seen | undefined,
): TrailObject | null {
  const object = told === undefined && first ? { type: first.type.type, documentId: first.documentId } : told;
  if (!object) return null;
  const { type, documentId = null, label = null } = object as NonNullable<Described['object']>;
  const found = seen.find((one) => one.type.type === type && one.documentId === documentId);
  const called = found?.type.label ? (found.after ?? found.before)?.[found.type.label] : undefined;
  const name = label ?? (called === undefined || called === null ? null : String(called));
  return { type, documentId, label: name === null ? null : scrubbed(name) };
}

/** How many changes there were beyond those that are listed, with the SHA-256 of them all. */
const more = (changes: readonly Change[]): { [key: string]: Json } =>
  changes.length <= MOST
    ? {}
    : { changes: changes.length, sha256: digest(canonical(changes as unknown as Json)) };
