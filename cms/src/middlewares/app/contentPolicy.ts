/** What the build writes wherever a nonce belongs; each answer puts a fresh one in its place. */
export const NONCE_PLACE = 'LIANDIAO_NONCE';

/**
 * The Content-Security-Policy of the app (P12): everything from this server, no eval, no inline script. Styles that the
 * component library makes at run time carry the nonce; a build without places for one falls back to inline styles.
 */
export function contentPolicy(nonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${nonce ? `'nonce-${nonce}'` : "'unsafe-inline'"}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The policy of answers that are data: nothing in them is ever run or shown as a page. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
