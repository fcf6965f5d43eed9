import type { Route } from '@liandiao/cms/contract';
import { addDays, shanghaiDay } from '@liandiao/deadlines/engine';
import type { CountyUnit } from '../county';
import { fill } from '../material';
import { resultOf } from './acceptance';
import { type CaseInHand, clerkOf, headOf } from './caseInHand';

/** The slip goes to a unit; the applicant is told at once, later, or (an omission that shows in the archive) never. */
export function transfer(told: CaseInHand, to: CountyUnit, tell: boolean): void {
  const { chronicle, random, matter, filled } = told;
  const now = tell && !told.anonymous;
  chronicle.add(clerkOf(told.accepting), 'transfer', {
    toUnit: to.code,
    problem: fill(random.pick(matter.words.problems), filled.words),
    ...(now ? { applicantInformed: { at: chronicle.at, ...telling(told, to) } } : {}),
  });
  if (now) {
    // the telling belongs to the same moment as the slip
    const deed = chronicle.deeds.at(-1);
    const informed = deed?.input.applicantInformed as { at: string } | undefined;
    if (deed && informed) informed.at = deed.at;
  }
  told.lead = to;
  told.transferred = true;
  told.told ||= now;
}

const telling = ({ county, random }: CaseInHand, to: CountyUnit) => ({
  method: random.chance(0.7) ? 'phone' : random.pick(county.items('method')).code,
  content: fill(random.pick(county.material.tellings.transfer), { unit: to.shortName }),
});

/** The applicant is told of the transfer afterwards. */
export function informTransfer(told: CaseInHand): void {
  if (told.anonymous) return;
  told.chronicle.add(clerkOf(told.accepting), 'inform-transfer', telling(told, told.lead));
  told.told = true;
}

/** The receiving unit takes it; in every third case its head gives it to the clerk. */
export function sign(told: CaseInHand): void {
  const { chronicle, random, lead } = told;
  if (random.chance(0.7)) chronicle.add(clerkOf(lead), 'sign', {});
  else chronicle.add(headOf(lead), 'sign', { handler: clerkOf(lead) });
}

/** The head of the unit that must act gives the case to a clerk. */
export function assign({ chronicle, lead }: CaseInHand): void {
  chronicle.add(headOf(lead), 'assign', { handler: clerkOf(lead) });
}

export function returnTransfer({ chronicle, random, county, lead }: CaseInHand): void {
  chronicle.add(clerkOf(lead), 'return', { reason: random.pick(county.material.returns) });
}

export function agreeReturn({ chronicle, accepting }: CaseInHand): void {
  chronicle.add(clerkOf(accepting), 'agree-return', {});
}

export function disputeReturn({ chronicle, random, county, accepting }: CaseInHand): void {
  chronicle.add(clerkOf(accepting), 'dispute-return', {
    reason: random.pick(county.material.returnDisputes),
  });
}

/** The Centre's head names who handles it. */
export function designate(told: CaseInHand, unit: CountyUnit): void {
  const { chronicle, random, county } = told;
  chronicle.add(headOf(county.centre), 'designate', {
    unit: unit.code,
    reason: random.pick(county.material.designations),
  });
  told.lead = unit;
}

/** Another route before the slip is sent. */
export function reroute(told: CaseInHand, route: Extract<Route, 'own' | 'transfer'>, to?: CountyUnit): void {
  told.chronicle.add(clerkOf(told.accepting), 'reroute', {
    route,
    ...(to ? { toUnit: to.code } : {}),
    reason: told.county.material.reroutes[route],
  });
  if (route === 'own') told.lead = told.accepting;
}

/** Another tier, by the lead. */
export function classify(told: CaseInHand, tier: 'simple' | 'general' | 'complex' | 'extraComplex'): void {
  const { chronicle, random, county } = told;
  chronicle.add(clerkOf(told.lead), 'classify', {
    tier,
    reason: county.material.classifications[tier],
    ...(tier === 'extraComplex'
      ? { dueOn: addDays(shanghaiDay(chronicle.at), random.between(20, 60)), basis: county.material.basis }
      : {}),
  });
}

/** The lead's result. */
export function reply(told: CaseInHand): void {
  const { chronicle, random, county } = told;
  const { code, resolvedBy, standing } = random.weighted(county.material.outcomes);
  told.result = resultOf(told, code);
  told.standing = standing;
  chronicle.add(clerkOf(told.lead), 'reply', {
    result: told.result,
    outcome: code,
    resolvedBy: random.pick(resolvedBy),
  });
}

export function sendBack({ chronicle, random, county, accepting }: CaseInHand): void {
  chronicle.add(clerkOf(accepting), 'send-back', { reason: random.pick(county.material.sentBack) });
}
