/** NUL, and halves of a surrogate pair: neither can stand in a PostgreSQL text. */
const forbidden = /[\0\p{Surrogate}]/u;

/**
 * Where in a parsed request a text stands that cannot be stored.
 * @returns the path of the first one, like `body.applicant.name`, or undefined when all can
 */
export function unstorable(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return forbidden.test(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    const found = forbidden.test(key) ? path : unstorable(inner, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
