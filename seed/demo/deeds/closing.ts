import { fill } from '../material';
import { type CaseInHand, clerkOf } from './caseInHand';

/** The result is told to the applicant, by the accepting unit or first by the lead. */
export function inform(told: CaseInHand, by: 'accepting' | 'lead' = 'accepting'): void {
  if (told.anonymous) return;
  const { chronicle, random, county, result } = told;
  chronicle.add(clerkOf(told[by]), 'inform', {
    method: random.chance(0.6) ? 'phone' : random.pick(county.items('method')).code,
    content: fill(random.pick(county.material.tellings.result), { result }),
  });
}

/** The applicant is asked whether he is satisfied; now and then nobody answers. */
export function revisit(told: CaseInHand): void {
  if (told.anonymous) return;
  const { chronicle, random, county } = told;
  const reached = random.chance(0.93);
  const satisfaction = random.weighted(
    county.items('satisfaction').map(({ code }, place) => ({ code, weight: SATISFIED[place] ?? 1 })),
  ).code;
  chronicle.add(clerkOf(told.accepting), 'revisit', {
    method: 'phone',
    reached,
    ...(reached
      ? { satisfaction, opinion: random.chance(0.3) ? random.pick(county.material.opinions) : '' }
      : {}),
  });
}

/** Most are satisfied: the list begins with the best. */
const SATISFIED = [10, 5, 2, 2];

/** The case is written up; what is missing is explained (A4). */
export function archive(told: CaseInHand): void {
  const { chronicle, random, county, filled, materials, standing } = told;
  const lacking = !told.anonymous && filled.important.some((code) => !materials.has(code));
  const untold = told.transferred && !told.anonymous && !told.told;
  chronicle.add(clerkOf(told.accepting), 'archive', {
    summary: fill(random.pick(county.material.summaries), filled.words),
    result: told.result,
    ...(standing ? { standing } : {}),
    ...(lacking || untold || told.outstanding.length > 0
      ? { incompleteReason: county.material.incomplete }
      : {}),
  });
}

export function close({ chronicle, accepting }: CaseInHand): void {
  chronicle.add(clerkOf(accepting), 'close', {});
}
