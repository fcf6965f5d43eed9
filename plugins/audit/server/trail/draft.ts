import type { Row } from '../tracking/storedValue';
import type { Described } from './described';

/** A record written within a draft, as it was before. */
export type Touched = { uid: string; documentId: string; before: Row | null };

/** An entry in the making. */
export type Draft = { described: Described | null; touched: Map<string, Touched> };

/** One transaction's entries; they are appended together at its end. */
export type Root = { drafts: Draft[]; over: boolean };

export const touchKey = (uid: string, documentId: string): string => `${uid} ${documentId}`;

/** Adds an entry in the making. */
export function draftIn(root: Root, described: Described | null): Draft {
  const draft = { described, touched: new Map() };
  root.drafts.push(draft);
  return draft;
}

/** Where a draft has its records from and to: a record written again in a later draft is told from where that began. */
export function afterOf(root: Root, final: (uid: string, documentId: string) => Row | null) {
  return (draft: Draft, { uid, documentId }: Touched): Row | null => {
    const key = touchKey(uid, documentId);
    const later = root.drafts.slice(root.drafts.indexOf(draft) + 1).find(({ touched }) => touched.has(key));
    return later ? (later.touched.get(key)?.before ?? null) : final(uid, documentId);
  };
}
