/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON with one spelling only: keys in the order of their code units, no spaces. What is hashed is this text, so it must
 * not depend on the order in which somebody built an object.
 * @throws TypeError for numbers JSON cannot hold
 */
export function canonical(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${value} cannot be written as JSON`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value as Readonly<Record<string, Json>>)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
