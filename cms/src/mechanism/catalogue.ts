/** A unit of the county, as the mechanism needs it. */
export interface UnitEntry {
  id: number;
  documentId: string;
  code: string;
  name: string;
  shortName: string;
  kind: string;
  parent: string | null;
  isCentre: boolean;
  /** insurance kinds whose contributions it may audit (R24) */
  mayAudit: string[];
  archiveCode: string | null;
  enabled: boolean;
  /** somebody there can take a case in hand (R10) */
  hasLiaison: boolean;
}

/** One code of a profile's list. */
export interface DictionaryEntry {
  code: string;
  name: string;
  nameEn: string | null;
  description: string | null;
  attributes: Record<string, unknown>;
  position: number;
  enabled: boolean;
}

/** A tier with its condition and the words of the notice. */
export interface TierEntry {
  code: string;
  name: string;
  nameEn: string | null;
  rank: number;
  when: unknown;
  words: string;
  timeWords: string;
  clause: string;
  retention: string;
  enabled: boolean;
}

/** The county's lists, as they stand now. */
export interface Catalogue {
  units: ReadonlyMap<string, UnitEntry>;
  /** code of the office (the Centre) */
  centre: string;
  dictionaries: ReadonlyMap<string, ReadonlyMap<string, DictionaryEntry>>;
  tiers: ReadonlyMap<string, TierEntry>;
  settings: ReadonlyMap<string, unknown>;
  numberings: ReadonlyMap<string, string>;
}

/** An entry that may still be chosen, or undefined. */
export function item(catalogue: Catalogue, dictionary: string, code: string): DictionaryEntry | undefined {
  const entry = catalogue.dictionaries.get(dictionary)?.get(code);
  return entry?.enabled ? entry : undefined;
}

/** What people call a code; the code itself where the list has lost it. */
export const itemName = (catalogue: Catalogue, dictionary: string, code: string | null): string =>
  code === null ? '' : (catalogue.dictionaries.get(dictionary)?.get(code)?.name ?? code);

/** What people call a unit. */
export const unitName = (catalogue: Catalogue, code: string | null): string =>
  code === null ? '' : (catalogue.units.get(code)?.shortName ?? code);

/** What people call a tier. */
export const tierName = (catalogue: Catalogue, code: string | null): string =>
  code === null ? '' : (catalogue.tiers.get(code)?.name ?? code);

/** A number among the profile's settings (`returnTransfer`, `workdays`). Throws when the profile has lost it. */
export function numberSetting(catalogue: Catalogue, key: string, part: string): number {
  const value = (catalogue.settings.get(key) as Record<string, unknown> | undefined)?.[part];
  if (typeof value !== 'number') throw new Error(`setting ${key}.${part} is missing or not a number`);
  return value;
}
