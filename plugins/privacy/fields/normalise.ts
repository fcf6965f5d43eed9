/** White space and the invisible characters that copying from a chat or a spreadsheet leaves behind. */
const INVISIBLE = /[\s\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** The one form in which numbers are compared, stored and indexed: NFKC, no spaces, upper case. */
export function normalise(value: string): string {
  return value.normalize('NFKC').replace(INVISIBLE, '').toUpperCase();
}

const DASHES = /[‐‑‒–—―−]/g;

/** A telephone number as stored: normalised, one kind of dash, and a mobile number without any. */
export function normalisePhone(value: string): string {
  const plain = normalise(value).replace(DASHES, '-').replace(/[()]/g, '-').replace(/-+/g, '-');
  const trimmed = plain.replace(/^-|-$/g, '');
  const digits = trimmed.replace(/-/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  return /^1\d{10}$/.test(digits) ? digits : trimmed;
}
