import type { ClockAnswer, DuplicateAnswer, Route } from '@liandiao/cms/contract';

interface Reasoned {
  reason: string;
  clause: string;
}

/** What the desk proposes while a dispute is registered or accepted; each part says why. */
export interface Suggestion {
  tier: ({ code: string } & Reasoned) | null;
  lead: ({ unit: string } & Reasoned) | null;
  assisting: ({ unit: string; role: 'assisting' | 'audit' } & Reasoned)[];
  route: { code: Route } & Reasoned;
  segments: { from: string; to: string; way: 'tax' | 'audit'; unit: string }[];
}

/** The answer of `POST /api/disputes/suggest`. */
export interface SuggestAnswer {
  suggestion: Suggestion;
  /** as they would run if it were accepted today */
  clocks: ClockAnswer[];
  duplicates: DuplicateAnswer[];
  warnings: { path: string; message: string }[];
}
