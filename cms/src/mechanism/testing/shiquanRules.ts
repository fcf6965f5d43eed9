import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DutyRule, SuggestionRules } from '../suggestionRules';

const folder = join(__dirname, '..', '..', '..', '..', 'seed', 'profiles', 'shiquan');
const read = <Part>(file: string): Part => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Part;

/** What the suggestion reads of the shipped profile. */
export const shiquanRules: SuggestionRules = {
  duties: read<(Omit<DutyRule, 'unit' | 'unitKind'> & Partial<DutyRule>)[]>('duties.json').map((duty) => ({
    ...duty,
    unit: duty.unit ?? null,
    unitKind: duty.unitKind ?? null,
  })),
  tiers: read('tiers.json'),
  boundaryDecisions: [],
  units: read('units.json'),
  recovery: read<{ recovery: SuggestionRules['recovery'] }>('profile.json').recovery,
};
