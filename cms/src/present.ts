/**
 * The present, as an instant. Tests may fix it with `LIANDIAO_NOW` (ISO instant), honoured only when
 * `NODE_ENV=test` (api.md, Server).
 */
export function present(): Date {
  const fixed = process.env.LIANDIAO_NOW;
  return process.env.NODE_ENV === 'test' && fixed ? new Date(fixed) : new Date();
}
