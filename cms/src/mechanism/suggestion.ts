import { type RecoverySegment, recoverySegments } from './recovery';
import type { RecoveryRule, SuggestionRules } from './suggestionRules';
import { feePeriodsOf, type SuggestionInput, subjectOf } from './suggestionSubject';
import { type SuggestedAssisting, type SuggestedUnit, suggestUnits } from './suggestionUnits';
import { type SuggestedTier, suggestTier } from './tiers';

/** A recovery segment with the words of the notice that order it. */
export interface SuggestedSegment extends RecoverySegment {
  reason: string;
  clause: string;
}

/** What the desk proposes for a dispute; each part says why. The clerk decides. */
export interface Suggestion {
  tier: SuggestedTier | null;
  /** Null while nothing in the profile names a unit. */
  lead: SuggestedUnit | null;
  assisting: SuggestedAssisting[];
  route: { code: 'own' | 'joint' | 'transfer' | 'unclear'; reason: string; clause: string };
  segments: SuggestedSegment[];
}

/**
 * Proposes tier, responsible and assisting units, route and recovery segments from the county's duties, its boundary
 * decisions and the clerk's assessment (R14, R16–R19, R23–R30a). Pure; never throws on an unfinished registration.
 */
export function suggest(input: SuggestionInput, rules: SuggestionRules): Suggestion {
  const { recovery, units } = rules;
  const periods = feePeriodsOf(input, recovery.line);
  const subject = subjectOf(input, periods, recovery.line);
  const { lead, assisting } = suggestUnits(input, subject, rules);
  const unitsInvolved = input.assessment?.unitsInvolved ?? (lead ? 1 : 0) + assisting.length;
  const recovers = input.scopeKind !== null && recovery.scopeKinds.includes(input.scopeKind);
  const segments = recovers
    ? recoverySegments(periods, input.insuranceKinds, { taxUnit: recovery.taxUnit, auditors: units })
    : [];
  return {
    tier: suggestTier({ ...subject, unitsInvolved }, rules.tiers),
    lead,
    assisting,
    route: routeOf(input, subject.assessment.dutyClear ? lead : null, assisting.length > 0),
    segments: segments.map((segment) => ({ ...segment, ...reasonOf(segment, recovery) })),
  };
}

/** The four routes of notice 四(三)1. */
function routeOf(
  { acceptingUnit }: SuggestionInput,
  lead: SuggestedUnit | null,
  joint: boolean,
): Suggestion['route'] {
  const clause = '四(三)1';
  if (lead === null) {
    return {
      code: 'unclear',
      reason: '职责不清、无法确定责任单位的，应提交联席会议研究确定责任单位或主办单位',
      clause,
    };
  }
  if (lead.unit !== acceptingUnit) {
    return {
      code: 'transfer',
      reason: '属其他单位负责或牵头负责的，应在受理后1个工作日内填写转办单，移交责任单位处理',
      clause,
    };
  }
  if (joint)
    return { code: 'joint', reason: '属本单位牵头负责且需要其他单位配合的，应联合其他单位共同办理', clause };
  return { code: 'own', reason: '属于本单位负责的，应自行办理', clause };
}

function reasonOf({ way }: RecoverySegment, { taxQuote, auditQuote, clause }: RecoveryRule) {
  return { reason: way === 'tax' ? taxQuote : auditQuote, clause };
}
