import { holds } from '@liandiao/forms/definition';
import type { BoundaryRule, DutyRule, SuggestionRules } from './suggestionRules';
import type { SuggestionInput, SuggestionSubject } from './suggestionSubject';

/** A unit with the words that make it answerable. */
export interface SuggestedUnit {
  unit: string;
  reason: string;
  clause: string;
}

/** A unit that takes part: auditing its segment, or assisting. */
export interface SuggestedAssisting extends SuggestedUnit {
  role: 'audit' | 'assisting';
}

interface Claim extends SuggestedUnit {
  role: DutyRule['role'];
  weight: number;
}

/** Above every weight a duty can have: what the departments decided between them comes first (R30a). */
const DECIDED = Number.POSITIVE_INFINITY;

/**
 * Who should lead, and who should take part. The lead is the unit of a boundary decision, else of the weightiest duty
 * to lead or audit that concerns the dispute; the other units so named assist. One entry for each unit.
 */
export function suggestUnits(
  input: SuggestionInput,
  subject: SuggestionSubject,
  rules: SuggestionRules,
): { lead: SuggestedUnit | null; assisting: SuggestedAssisting[] } {
  const claims = [...decided(input, subject, rules), ...onDuty(input, subject, rules)];
  const lead = claims
    .filter(({ role }) => role !== 'assisting')
    .reduce<Claim | null>((best, claim) => (best && best.weight >= claim.weight ? best : claim), null);
  const others = claims.filter(({ unit }) => unit !== lead?.unit);
  const units = [...new Set(others.map(({ unit }) => unit))];
  return {
    lead: lead && { unit: lead.unit, reason: lead.reason, clause: lead.clause },
    assisting: units.map((unit) => strongest(others.filter((claim) => claim.unit === unit))),
  };
}

function decided({ on }: SuggestionInput, subject: SuggestionSubject, rules: SuggestionRules): Claim[] {
  return rules.boundaryDecisions
    .filter(({ since, until }) => since <= on && (until === null || on <= until))
    .filter(({ when }) => holds(when, subject))
    .map((decision) => ({
      unit: decision.unit,
      role: 'lead',
      weight: DECIDED,
      reason: `部门联合确定：${decision.matter}`,
      clause: placeOf(decision),
    }));
}

function placeOf({ decidedAt, documentNumber }: BoundaryRule): string {
  return documentNumber === null ? decidedAt : `${decidedAt}（${documentNumber}）`;
}

function onDuty(
  input: SuggestionInput,
  subject: SuggestionSubject,
  { duties, units }: SuggestionRules,
): Claim[] {
  return duties.flatMap(({ unit, unitKind, role, weight, quote, clause, when }) => {
    const holder = unit ?? (unitKind === null ? null : localUnit(unitKind, input, units));
    if (holder === null || when === null || !holds(when, subject)) return [];
    return [{ unit: holder, role, weight, reason: quote, clause }];
  });
}

/** The unit of a kind that a dispute lies with: the one it arose in, else the one that took it in (属地管理). */
function localUnit(kind: string, { town, acceptingUnit }: SuggestionInput, units: SuggestionRules['units']) {
  const local = [town, acceptingUnit].find((code) =>
    units.some((unit) => unit.code === code && unit.kind === kind),
  );
  return local ?? null;
}

/** Auditing says more than assisting; after that the first duty in the profile's order. */
function strongest(claims: readonly Claim[]): SuggestedAssisting {
  const order: readonly Claim['role'][] = ['audit', 'lead', 'assisting'];
  const [first] = [...claims].sort((left, right) => order.indexOf(left.role) - order.indexOf(right.role));
  if (!first) throw new RangeError('a unit takes part only by a claim');
  const { unit, reason, clause, role } = first;
  return { unit, role: role === 'audit' ? 'audit' : 'assisting', reason, clause };
}
