import type { BoundaryRule, DutyRule, RecoveryRule, SuggestionRules } from '../mechanism/suggestionRules';
import type { TierRule } from '../mechanism/tiers';
import { booleanOf, dayOf, integerOf, jsonOf, textOf } from './columns';
import type { LiveCatalogue } from './load';

/** What the suggestion reads of the county, out of its lists. Throws when the profile has lost its recovery setting. */
export function suggestionRulesOf(lists: LiveCatalogue): SuggestionRules {
  const recovery = lists.settings.get('recovery') as RecoveryRule | undefined;
  if (!recovery) throw new Error('setting recovery is missing');
  return {
    duties: lists.duties.filter(({ enabled }) => booleanOf(enabled)).map(duty),
    tiers: [...lists.tiers.values()]
      .filter(({ enabled }) => enabled)
      .map(
        ({ code, rank, clause, when }): TierRule => ({
          code,
          rank,
          clause,
          when: (when ?? []) as TierRule['when'],
        }),
      ),
    boundaryDecisions: lists.boundaryDecisions.filter(({ enabled }) => booleanOf(enabled)).map(boundary),
    units: [...lists.units.values()].filter(({ enabled }) => enabled),
    recovery,
  };
}

type Row = Record<string, unknown>;

const duty = (row: Row): DutyRule => ({
  key: String(row.key),
  unit: textOf(row.unit_code),
  unitKind: textOf(row.unit_kind),
  role: String(row.role) as DutyRule['role'],
  weight: integerOf(row.weight) ?? 0,
  clause: textOf(row.clause) ?? '',
  quote: textOf(row.quote) ?? '',
  when: jsonOf<DutyRule['when']>(row.when, null),
});

const boundary = (row: Row): BoundaryRule => ({
  matter: textOf(row.matter) ?? '',
  unit: String(row.unit_code),
  when: jsonOf<BoundaryRule['when']>(row.when, { any: [] }),
  since: dayOf(row.since) ?? '',
  until: dayOf(row.until),
  decidedAt: textOf(row.decided_at) ?? '',
  documentNumber: textOf(row.document_number),
});
