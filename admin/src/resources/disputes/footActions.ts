import type { ActionName, Route } from '@liandiao/cms/contract';

/** What stands at the foot of the registration beside saving the draft. */
export interface FootActions {
  /** the deed most matters go on to */
  main: { action: Extract<ActionName, 'accept'>; route: Route };
  /** other deeds that begin with the registration, in the order of the foot bar */
  others: Extract<ActionName, 'request-supplement' | 'decline' | 'settle-on-the-spot'>[];
}

/** Tiers that a conference or the county decides are never settled at the counter (R18, R19). */
const beyondCounter = ['complex', 'extraComplex'];

/**
 * The deeds offered for what was typed so far.
 * @param lacking how many important materials are missing (R13)
 */
export function footActions(tier: string | null, route: Route | null, lacking: number): FootActions {
  return {
    main: { action: 'accept', route: route ?? 'own' },
    others: [
      ...(lacking > 0 ? (['request-supplement'] as const) : []),
      'decline',
      ...(tier !== null && beyondCounter.includes(tier) ? [] : (['settle-on-the-spot'] as const)),
    ],
  };
}
