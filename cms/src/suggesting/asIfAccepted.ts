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
 * The clocks a case would have were it accepted today: what the side panel shows before anything is done. Where it goes
 * to another unit, that unit's clocks as if the slip were sent today stand behind the accepting unit's own.
 */
export function asIfAccepted(intention: Intention, around: Surroundings): ClockAnswer[] {
  const on = shanghaiDay(around.now);
  const accepted = clocksOf(factsOf(intention, on, around.catalogue.centre), on, around);
  if (intention.route !== 'transfer' || intention.toUnit === null) return accepted;
  const sent = clocksOf(handedOver(intention, intention.toUnit, on, around.catalogue.centre), on, around);
  const known = new Set(accepted.map(({ rule }) => rule));
  return [...accepted, ...sent.filter(({ rule }) => !known.has(rule))];
}

function clocksOf(facts: CaseFacts, on: string, around: Surroundings): ClockAnswer[] {
  const { rules, calendar } = around;
  const context = {
    caseId: 0,
    round: 1,
    sealed: false,
    rules: new Map(rules.map((rule) => [rule.key, rule])),
    calendar,
  };
  return planClocks(facts, [...rules], calendar)
    .filter(({ state }) => state === 'running' || state === 'unset')
    .map((clock) => clockAnswer({ ...clockRow(clock, context) }, on, around));
}

function factsOf({ tier, route, accepting, anonymous }: Intention, on: string, centre: string): CaseFacts {
  return {
    attributes: { tier, route, anonymous, status: 'handling', resolveDueOn: null },
    roles: {
      accepting: [accepting],
      lead: route === 'own' || route === 'joint' ? [accepting] : [],
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

function handedOver(intention: Intention, toUnit: string, on: string, centre: string): CaseFacts {
  const facts = factsOf(intention, on, centre);
  return {
    ...facts,
    roles: { ...facts.roles, receiving: [toUnit] },
    events: [...facts.events, { name: 'transferSent', on, subject: 'slip', unit: toUnit }],
  };
}
