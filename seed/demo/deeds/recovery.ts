import { splitFeePeriod } from '@liandiao/cms/mechanism';
import { type CaseInHand, clerkOf, wait } from './caseInHand';

const steps = {
  tax: ['noticeSent', 'declared', 'paid', 'recovered'],
  /** an employer who does not pay is penalised, and the court enforces it */
  court: ['noticeSent', 'declared', 'penalised', 'handedToCourt'],
  audit: ['auditOpened', 'audited', 'rectificationDelivered', 'copiedToTax', 'recovered'],
} as const;

/** How often an employer does not pay. */
const TO_COURT = 0.12;

const papers: Readonly<Record<string, string>> = {
  noticeSent: '限期缴纳社会保险费通知书',
  rectificationDelivered: '稽核限期整改意见书',
  penalised: '行政处罚决定书',
  handedToCourt: '强制执行申请书',
};

/** Whether the case is about fees that are recovered, in segments that one unit each takes. */
export const recovers = ({ county, matter, filled }: CaseInHand): boolean =>
  county.recovered.includes(matter.scopeKind) && (filled.form.insuranceKinds ?? []).length === 1;

/** The lead has the fees recovered, segment by segment (D2). `upTo` leaves the last segment under way. */
export function recover(told: CaseInHand, upTo: 'end' | 'started' = 'end'): void {
  const { chronicle, county, filled, lead, random } = told;
  const { feePeriodFrom: from, feePeriodTo: to, amount } = filled.form;
  if (!recovers(told) || !from || !to) return;
  const segments = splitFeePeriod(from, to, county.line);
  segments.forEach(({ way }, place) => {
    const last = place === segments.length - 1;
    const share = Math.round((amount ?? 0) / segments.length);
    const course = steps[way === 'tax' && random.chance(TO_COURT) ? 'court' : way];
    for (const step of upTo === 'started' && last ? course.slice(0, 2) : course) {
      const owes = step === 'declared' || step === 'audited';
      chronicle.add(clerkOf(lead), 'recover', {
        segment: way,
        step,
        ...(owes || step === 'paid' || (way === 'audit' && step === 'recovered') ? { amount: share } : {}),
        ...(papers[step] ? { paper: papers[step] } : {}),
      });
      wait(told, 0, 1);
    }
  });
}
