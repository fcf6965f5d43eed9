import type { Route } from '@liandiao/cms/contract';
import type { Suggestion } from '../suggestion';

/** Tier, route and receiver as they stand beside the form. */
export interface Choice {
  tier: string | null;
  route: Route | null;
  toUnit: string | null;
}

/** The clerk decides; what he leaves open is as suggested. */
export function choiceOf(chosen: Partial<Choice>, suggestion: Suggestion | undefined): Choice {
  return {
    tier: chosen.tier ?? suggestion?.tier?.code ?? null,
    route: chosen.route ?? suggestion?.route.code ?? null,
    toUnit: chosen.toUnit ?? suggestion?.lead?.unit ?? null,
  };
}
