import type { Problem } from '../problem';
import type { Profile } from '../schema';

/** Collects problems of one file. */
export function problemsOf(file: string) {
  const problems: Problem[] = [];
  const say = (path: Problem['path'], message: string) => {
    problems.push({ file, path, message });
  };
  return { problems, say };
}

/** The codes of a dictionary; empty when the profile has none of that name. */
export function codesOf(profile: Profile, dictionary: string): ReadonlySet<string> {
  const items = profile.dictionaries.find(({ code }) => code === dictionary)?.items ?? [];
  return new Set(items.map(({ code }) => code));
}

/** The codes of all units. */
export function unitCodes(profile: Profile): ReadonlySet<string> {
  return new Set(profile.units.map(({ code }) => code));
}

/** Every second use of a key, by the place of the record that uses it again. */
export function repeated<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): { at: number; key: string }[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const key = keyOf(item);
    if (seen.has(key)) return [{ at, key }];
    seen.add(key);
    return [];
  });
}

/** Whether the notice says these words; line breaks and spaces of the printed text do not matter. */
export function isQuoted(profile: Profile, words: string): boolean {
  if (profile.notice === null) return true;
  const bare = (text: string) => text.replace(/\s/g, '');
  return bare(profile.notice).includes(bare(words));
}
