import { type SuggestionRules, suggest } from '@liandiao/cms/mechanism';
import type { Profile } from '../profile/schema';
import type { Material } from './material';

/** Where a fee period lies to the line between audit way and tax way. */
export const periodClasses = ['before', 'straddling', 'after'] as const;
export type PeriodClass = (typeof periodClasses)[number];

/** What a dispute may be about, and whom the county's duties name for it. */
export interface Matter {
  scopeKind: string;
  insuranceKind: string;
  eventType: string;
  period: PeriodClass;
  /** the unit that should lead */
  lead: string;
  /** more than one unit takes part */
  joint: boolean;
  weight: number;
  words: Material['matters'][number];
}

/** A period of each class, around the line. */
const sampleOf = (period: PeriodClass, line: string): { from: string; to: string } => {
  const year = Number(line.slice(0, 4));
  return {
    from: period === 'after' ? `${year + 1}-01` : `${year - 1}-01`,
    to: period === 'before' ? `${year - 1}-06` : `${year + 1}-06`,
  };
};

/** Every matter the material speaks of for which the duties name a lead: asked once, used for any number of cases. */
export function mattersOf(profile: Profile, { matters }: Material, asker: string): Matter[] {
  const rules = rulesOf(profile);
  const { line } = profile.profile.recovery;
  return matters.flatMap((words) =>
    words.insuranceKinds.flatMap((insuranceKind) =>
      words.eventTypes.flatMap((eventType) =>
        periodClasses.flatMap((period) => {
          const { from, to } = sampleOf(period, line);
          const { lead, assisting } = suggest(
            {
              scopeKind: words.scopeKind,
              insuranceKinds: [insuranceKind],
              feePeriodFrom: from,
              feePeriodTo: to,
              eventType,
              acceptingUnit: asker,
              on: profile.profile.county.issuedOn,
            },
            rules,
          );
          if (!lead) return [];
          const matter = { scopeKind: words.scopeKind, insuranceKind, eventType, period, words };
          const variants = words.insuranceKinds.length * words.eventTypes.length;
          const weight = words.weight / variants;
          return [{ ...matter, lead: lead.unit, joint: assisting.length > 0, weight }];
        }),
      ),
    ),
  );
}

const rulesOf = (profile: Profile): SuggestionRules => ({
  duties: profile.duties.map((duty) => ({
    ...duty,
    unit: duty.unit ?? null,
    unitKind: duty.unitKind ?? null,
  })),
  tiers: profile.tiers,
  boundaryDecisions: profile.boundaryDecisions.map((decision) => ({
    ...decision,
    until: decision.until ?? null,
    documentNumber: decision.documentNumber ?? null,
  })),
  units: profile.units,
  recovery: profile.profile.recovery,
});
