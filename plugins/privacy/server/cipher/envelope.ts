/** How a sealed value stands in its column: version, suite, key and the sealed bytes. */
export interface Envelope {
  suite: string;
  keyId: string;
  bytes: Buffer;
}

const FORM = /^lj1:([a-z]):([a-z0-9]{1,24}):([A-Za-z0-9_-]+)$/;

/** Written as text, so that a dump shows at a glance which key a value needs. */
export const envelopeText = ({ suite, keyId, bytes }: Envelope): string =>
  `lj1:${suite}:${keyId}:${bytes.toString('base64url')}`;

/** The envelope a column holds, or null where it holds something in clear. */
export function envelopeOf(stored: unknown): Envelope | null {
  const text = sealedText(stored);
  const [, suite, keyId, bytes] = (text && FORM.exec(text)) || [];
  return suite && keyId && bytes ? { suite, keyId, bytes: Buffer.from(bytes, 'base64url') } : null;
}

/** JSON columns hold `{ "sealed": … }`, which drivers give as an object or as text, spaced as the database likes. */
function sealedText(stored: unknown): string | undefined {
  if (typeof stored === 'object' && stored !== null) return (stored as { sealed?: string }).sealed;
  if (typeof stored !== 'string') return undefined;
  const inJson = /^\{\s*"sealed"\s*:\s*"([^"]*)"\s*\}$/.exec(stored);
  return inJson ? inJson[1] : stored;
}
