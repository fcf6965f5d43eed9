import { canonical, type Json } from './canonical';

/** How a deed came out: done, refused by the rules, or failed by itself. */
export const outcomes = ['done', 'refused', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Who acted; null in an entry stands for a script. */
export type Actor = { documentId: string; name: string; unit: string | null };

/** What was acted upon. */
export type TrailObject = { type: string; documentId: string | null; label: string | null };

/** One field of one record, before and after. */
export type Change = { type: string; documentId: string; field: string; before: Json; after: Json };

/** What an entry says: the only truth, hashed as canonical JSON. */
export type Content = {
  sequence: number;
  /** ISO instant with its zone, `2026-11-22T09:30:00.000+08:00` */
  at: string;
  actor: Actor | null;
  address: string | null;
  agent: string | null;
  requestId: string | null;
  /** `dispute.transfer`, `session.logIn` */
  action: string;
  object: TrailObject | null;
  outcome: Outcome;
  reason?: string;
  changes: Change[];
  detail?: { [key: string]: Json };
};

/** The text that is hashed and stored. */
export const contentText = (content: Content): string => canonical(content as unknown as Json);

/** Reads a stored text; undefined where it is no entry's content. */
export function readContent(text: string): Content | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { sequence, at, action, outcome, changes } = value as Partial<Content>;
    const whole =
      typeof sequence === 'number' &&
      typeof at === 'string' &&
      typeof action === 'string' &&
      typeof outcome === 'string' &&
      Array.isArray(changes);
    return whole ? (value as Content) : undefined;
  } catch {
    return undefined;
  }
}
