import type { CountyUnit } from '../county';
import { fill } from '../material';
import { otherUnit } from '../plots/otherUnit';
import { type CaseInHand, clerkOf, headOf, wait } from './caseInHand';

/** One or two units that help: neither the sender nor the lead. */
export function helpers(told: CaseInHand): CountyUnit[] {
  const first = otherUnit(told);
  const second = otherUnit(told);
  return first === second ? [first] : [first, second];
}

/** The lead asks for help (R17). */
export function requestAssistance(told: CaseInHand, units: readonly CountyUnit[]): void {
  const { chronicle, random, county, filled, lead } = told;
  chronicle.add(clerkOf(lead), 'request-assistance', {
    units: units.map(({ code }) => code),
    opinion: fill(random.pick(county.material.assistance.opinions), filled.words),
  });
}

/** How far the helping units come: receipt, measures, result. */
export function assist(
  told: CaseInHand,
  units: readonly CountyUnit[],
  until: 'signed' | 'measures' | 'result' = 'result',
): void {
  const { chronicle, random, county, filled } = told;
  const { measures, results } = county.material.assistance;
  for (const unit of units) chronicle.add(clerkOf(unit), 'sign-assistance', {});
  if (until === 'signed') return;
  wait(told, 1, 4);
  for (const unit of units)
    chronicle.add(clerkOf(unit), 'reply-measures', { measures: random.pick(measures) });
  if (until === 'measures') return;
  wait(told, 2, 8);
  for (const unit of units)
    chronicle.add(clerkOf(unit), 'reply-result', { result: fill(random.pick(results), filled.words) });
}

/** The accepting unit submits the case to the conference (R14d, R18). */
export function referToConference({ chronicle, random, county, accepting }: CaseInHand): void {
  chronicle.add(clerkOf(accepting), 'refer-to-conference', {
    question: random.pick(county.material.conference.questions),
  });
}

/**
 * The next conference decides: who leads, who helps. Nothing happens while none has met since.
 * @returns the helping units, or undefined while the case still waits
 */
export function decide(
  told: CaseInHand,
  lead: CountyUnit,
  units: readonly CountyUnit[],
): CountyUnit[] | undefined {
  const { chronicle, random, county, conferences } = told;
  const next = conferences.find(({ held, ago }) => held && ago < chronicle.ago);
  if (!next) return undefined;
  chronicle.goTo(next.ago);
  const assisting = units.filter((unit) => unit !== lead);
  chronicle.add(clerkOf(county.centre), 'decide', {
    conference: next.documentId,
    lead: lead.code,
    assisting: assisting.map(({ code }) => code),
    measures: random.pick(county.material.conference.measures),
  });
  told.lead = lead;
  return assisting;
}

/** More days for a complex case, granted by the lead's head once the applicant was told (D7). */
export function extend(told: CaseInHand, granted: boolean | 'pending'): void {
  const { chronicle, random, county, lead } = told;
  const { reasons, tellings, refusals } = county.material.extensions;
  chronicle.add(clerkOf(lead), 'extend', { days: random.between(10, 30), reason: random.pick(reasons) });
  if (granted === 'pending') return;
  if (!granted) {
    chronicle.add(headOf(lead), 'refuse-extension', { reason: random.pick(refusals) });
    return;
  }
  chronicle.add(headOf(lead), 'approve-extension', {
    ...(told.anonymous
      ? {}
      : { applicantInformed: { at: chronicle.at, method: 'phone', content: random.pick(tellings) } }),
  });
}

/** The county's leadership is told (R19). */
export function reportUpward({ chronicle, random, county, filled, lead }: CaseInHand): void {
  chronicle.add(clerkOf(lead), 'report-upward', {
    to: county.material.report.to,
    summary: fill(random.pick(county.material.report.summaries), filled.words),
  });
}

/** Who takes part in a mediation without standing between the two sides. */
const sides = ['applicant', 'employer', 'other'];

/** A mediation; most lead to an agreement (R34). */
export function mediate({ chronicle, random, county, lead }: CaseInHand): void {
  const { places, results, failures } = county.material.mediation;
  const agreed = random.chance(0.75);
  chronicle.add(clerkOf(lead), 'mediate', {
    kind: random.pick(county.items('mediationKind')).code,
    participants: [
      {
        kind: random.pick(county.items('mediatorKind').filter(({ code }) => !sides.includes(code))).code,
        name: '测试调解员',
        organisation: '示例法律服务所',
      },
    ],
    place: random.pick(places),
    result: random.pick(agreed ? results : failures),
    agreement: agreed ? (random.chance(0.7) ? 'written' : 'oral') : 'none',
  });
}
