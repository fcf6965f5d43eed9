import { like } from './compile';
import type { Query } from './noun';

/** What was typed into a search box; null when that is nothing. */
const typedWords = (typed: unknown): string | null =>
  (typed === undefined ? '' : String(typed)).trim().slice(0, 100) || null;

/**
 * Narrows to rows in which one of these columns contains what was typed; nothing typed narrows nothing.
 * @param columns public ones: whoever may search may find out by it what stands in them
 * @param or a further way to be found
 */
export function containing(
  query: Query,
  typed: unknown,
  columns: readonly string[],
  or?: (either: Query, words: string) => void,
): Query {
  const words = typedWords(typed);
  if (words === null) return query;
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return query.andWhere((either) => {
    for (const column of columns) either.orWhere((inner) => void like(inner, column, pattern));
    or?.(either, words);
  });
}
