import { type CaseFacts, clockRow, planClocks, shanghaiDay } from '@liandiao/deadlines/engine';
import { clockAnswer } from '../access/present/clocks';
import type { Surroundings } from '../casework/surroundings';
import type { ClockAnswer, Route } from '../contract';

/** What the clerk means to do, or what was suggested. */
export interface Intention {
  tier: string;
  route: Route;
  accepting: string;
  toUnit: string | null;
  anonymous: boolean;
}

/**
 * The clocks a case would have were it accepted today, and handed over today where it goes to another unit: what the
 * side panel shows before anything is done.
 */
export function asIfAccepted(
  intention: Intention,
  { now, rules, calendar, catalogue }: Surroundings,
): ClockAnswer[] {
  const on = shanghaiDay(now);
  const byKey = new Map(rules.map((rule) => [rule.key, rule]));
  return planClocks(factsOf(intention, on, catalogue.centre), [...rules], calendar)
    .filter(({ state }) => state === 'running' || state === 'unset')
    .map((clock) =>
      clockAnswer(
        { ...clockRow(clock, { caseId: 0, round: 1, sealed: false, rules: byKey, calendar }) },
        on,
        calendar,
      ),
    );
}

function factsOf(
  { tier, route, accepting, toUnit, anonymous }: Intention,
  on: string,
  centre: string,
): CaseFacts {
  const handedOver = route === 'transfer' && toUnit !== null;
  return {
    attributes: { tier, route, anonymous, status: 'handling', resolveDueOn: null },
    roles: {
      accepting: [accepting],
      lead: route === 'own' || route === 'joint' ? [accepting] : handedOver ? [toUnit] : [],
      receiving: [],
      centre: [centre],
    },
    events: [
      { name: 'registered', on },
      { name: 'accepted', on },
      ...(tier === 'extraComplex' ? [{ name: 'classifiedExtraComplex', on }] : []),
    ],
  };
}
