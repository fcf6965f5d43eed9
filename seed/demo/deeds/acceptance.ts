import type { Route } from '@liandiao/cms/contract';
import { addDays, shanghaiDay } from '@liandiao/deadlines/engine';
import { fill } from '../material';
import { type CaseInHand, clerkOf } from './caseInHand';

/** What is missing is asked for, once and completely; a second time with a reason. */
export function requestSupplement(told: CaseInHand): void {
  const { chronicle, random, county, filled, materials } = told;
  const again = chronicle.deeds.some(({ action }) => action === 'request-supplement');
  const lacking = filled.important.filter((code) => !materials.has(code));
  told.outstanding = lacking.length > 0 ? lacking : filled.important.slice(0, 1);
  chronicle.add(clerkOf(told.accepting), 'request-supplement', {
    missing: told.outstanding,
    note: random.pick(county.material.supplements),
    ...(again ? { reason: county.material.supplementAgain } : {}),
  });
}

/** What was asked for arrives. */
export function receiveSupplement(told: CaseInHand): void {
  told.chronicle.add(clerkOf(told.accepting), 'receive-supplement', { received: told.outstanding });
  for (const code of told.outstanding) told.materials.add(code);
  told.outstanding = [];
}

/** A matter outside the scope. */
export function decline(told: CaseInHand): void {
  const { ground, reasons } = told.random.pick(told.county.material.declines);
  told.chronicle.add(clerkOf(told.accepting), 'decline', { ground, reason: told.random.pick(reasons) });
}

/** The Centre sees it otherwise. */
export function overturnDecline({ chronicle, county }: CaseInHand): void {
  chronicle.add(clerkOf(county.centre), 'overturn-decline', { reason: county.material.overturned });
}

/** Acceptance with tier and route; an extra-complex case mostly has its day set by hand (D9). */
export function accept(told: CaseInHand, tier: string, route: Route): void {
  const { chronicle, random, county, matter } = told;
  const set = tier === 'extraComplex' && random.chance(0.8);
  chronicle.add(clerkOf(told.accepting), 'accept', {
    tier,
    route,
    eventType: matter.eventType,
    ...(set
      ? { dueOn: addDays(shanghaiDay(chronicle.at), random.between(15, 75)), basis: county.material.basis }
      : {}),
  });
  told.acceptedAt = chronicle.at;
  if (route === 'own' || route === 'joint') told.lead = told.accepting;
}

/** Everything at once: registered, resolved and closed (R31). */
export function settleOnTheSpot(told: CaseInHand): void {
  const { chronicle, random, county, matter } = told;
  const settled = county.material.outcomes.filter(({ standing }) => standing === undefined);
  const { code, resolvedBy } = random.weighted(settled);
  chronicle.add(clerkOf(told.accepting), 'settle-on-the-spot', {
    eventType: matter.eventType,
    result: resultOf(told, code),
    outcome: code,
    resolvedBy: random.pick(resolvedBy),
    ...(told.anonymous ? {} : { satisfaction: random.pick(county.items('satisfaction')).code }),
  });
}

/** The applicant takes the matter back. */
export function withdraw(told: CaseInHand): void {
  told.chronicle.add(clerkOf(told.accepting), 'withdraw', {
    reason: told.random.pick(told.county.material.withdrawals),
  });
  told.result = told.random.pick(told.county.material.withdrawals);
}

/** The day of acceptance was typed wrongly: it was between registration and what was typed. */
export function correctAcceptance(told: CaseInHand, since: string): void {
  const { chronicle, county, acceptedAt } = told;
  if (acceptedAt === null) throw new Error('nothing was accepted');
  const middle = (Date.parse(since) + Date.parse(acceptedAt)) / 2;
  chronicle.add(clerkOf(told.accepting), 'correct-acceptance', {
    acceptedAt: new Date(Math.ceil(middle / 60_000) * 60_000).toISOString(),
    reason: county.material.acceptanceCorrection,
  });
}

/** What the form said is put right. */
export function amend(told: CaseInHand): void {
  const { chronicle, random, county, filled } = told;
  chronicle.add(clerkOf(told.accepting), 'amend', {
    amount: (filled.form.amount ?? 0) + random.between(1, 90) * 1000,
    reason: random.pick(county.material.corrections),
  });
}

/** The sentence of a result: the matter's own words, or those of the outcome. */
export function resultOf({ random, county, matter, filled }: CaseInHand, outcome: string): string {
  const general = county.material.outcomes.find(({ code }) => code === outcome)?.results;
  return fill(random.pick(general ?? matter.words.results), filled.words);
}
