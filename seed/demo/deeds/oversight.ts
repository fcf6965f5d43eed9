import { type CaseInHand, clerkOf, headOf } from './caseInHand';

/** The Centre urges the unit that must act, twice at most, then supervises. */
export function urge({ chronicle, random, county, lead }: CaseInHand, times = 1): void {
  for (let time = 0; time < times; time += 1) {
    chronicle.add(clerkOf(county.centre), 'urge', {
      to: lead.code,
      text: random.pick(county.material.urgings),
    });
  }
}

export function supervise({ chronicle, random, county, lead }: CaseInHand): void {
  chronicle.add(headOf(county.centre), 'supervise', {
    to: lead.code,
    text: random.pick(county.material.supervisions),
  });
}

/** Something told to or heard from the applicant in between. */
export function recordContact(told: CaseInHand): void {
  if (told.anonymous) return;
  const { chronicle, random, county, lead } = told;
  const direction = random.chance(0.5) ? 'told' : 'heard';
  chronicle.add(clerkOf(lead), 'record-contact', {
    direction,
    method: 'phone',
    content: random.pick(county.material.contacts[direction]),
  });
}

/** The Centre looks into why somebody is not satisfied (D15). */
export function concludeReview({ chronicle, random, county }: CaseInHand): void {
  chronicle.add(headOf(county.centre), 'conclude-review', {
    conclusion: random.pick(county.material.reviews),
  });
}

export function supplementFile({ chronicle, random, county, accepting }: CaseInHand): void {
  chronicle.add(clerkOf(accepting), 'supplement-file', {
    text: random.pick(county.material.additions),
    attachments: [],
  });
}

export function reopen({ chronicle, random, county }: CaseInHand): void {
  chronicle.add(headOf(county.centre), 'reopen', { reason: random.pick(county.material.reopenings) });
}
