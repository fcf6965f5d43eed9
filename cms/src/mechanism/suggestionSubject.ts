import { type FeePeriod, isMonth, splitFeePeriod } from './recovery';

/** What is known of a dispute while it is being registered; anything may still be missing. */
export interface SuggestionInput {
  scopeKind: string | null;
  insuranceKinds: readonly string[];
  feePeriodFrom: string | null;
  feePeriodTo: string | null;
  eventType?: string | null;
  channel?: string | null;
  town?: string | null;
  acceptingUnit: string;
  assessment?: {
    factsClear?: boolean | null;
    dutyClear?: boolean | null;
    unitsInvolved?: number | null;
    publicOpinionRisk?: boolean | null;
    massIncidentRisk?: boolean | null;
  } | null;
  /** The day boundary decisions are read for, YYYY-MM-DD. */
  on: string;
}

/** What conditions of duties, tiers and boundary decisions look at. */
export interface SuggestionSubject {
  [name: string]: unknown;
  scopeKind: string | null;
  insuranceKinds: readonly string[];
  line: string;
  feePeriod: { before: boolean; after: boolean; straddles: boolean };
  assessment: {
    factsClear: boolean;
    dutyClear: boolean;
    publicOpinionRisk: boolean;
    massIncidentRisk: boolean;
  };
}

/** The fee period in its ways; none while a month is missing or the period ends before it starts. */
export function feePeriodsOf(
  { feePeriodFrom: from, feePeriodTo: to }: SuggestionInput,
  line: string,
): FeePeriod[] {
  return isMonth(from) && isMonth(to) && from <= to ? splitFeePeriod(from, to, line) : [];
}

/** The dispute as conditions see it. What the clerk has not judged counts as clear and without risk. */
export function subjectOf(
  input: SuggestionInput,
  periods: readonly FeePeriod[],
  line: string,
): SuggestionSubject {
  const before = periods.some(({ way }) => way === 'audit');
  const after = periods.some(({ way }) => way === 'tax');
  return {
    scopeKind: input.scopeKind,
    insuranceKinds: input.insuranceKinds,
    eventType: input.eventType ?? null,
    channel: input.channel ?? null,
    town: input.town ?? null,
    acceptingUnit: input.acceptingUnit,
    line,
    feePeriod: { before, after, straddles: before && after },
    assessment: {
      factsClear: input.assessment?.factsClear ?? true,
      dutyClear: input.assessment?.dutyClear ?? true,
      publicOpinionRisk: input.assessment?.publicOpinionRisk ?? false,
      massIncidentRisk: input.assessment?.massIncidentRisk ?? false,
    },
  };
}
