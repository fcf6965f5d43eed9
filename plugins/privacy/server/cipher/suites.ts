import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** A way to encrypt a value with its integrity: security.md P10. */
export interface Suite {
  /** one letter, kept with every value */
  letter: string;
  /** @param bound what the value belongs to; a value moved to another place does not open */
  seal(master: Buffer, clear: Buffer, bound: string): Buffer;
  /** @throws when the value was changed, moved, or sealed under another key */
  open(master: Buffer, sealed: Buffer, bound: string): Buffer;
}

const derived = new WeakMap<Buffer, Map<string, Buffer>>();

/** A key for one purpose, made of a master key; kept, since every value asks for it. */
export function keyFor(master: Buffer, purpose: string, length: number): Buffer {
  let known = derived.get(master);
  if (!known) {
    known = new Map();
    derived.set(master, known);
  }
  let key = known.get(purpose);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `liandiao privacy ${purpose}`, length));
    known.set(purpose, key);
  }
  return key;
}

const GCM_NONCE = 12;
const GCM_TAG = 16;

/** AES-256-GCM: nonce, ciphertext, tag. */
const aes256gcm: Suite = {
  letter: 'g',
  seal(master, clear, bound) {
    const nonce = randomBytes(GCM_NONCE);
    const cipher = createCipheriv('aes-256-gcm', keyFor(master, 'aes-256-gcm', 32), nonce);
    cipher.setAAD(Buffer.from(bound));
    return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
  },
  open(master, sealed, bound) {
    const nonce = sealed.subarray(0, GCM_NONCE);
    const decipher = createDecipheriv('aes-256-gcm', keyFor(master, 'aes-256-gcm', 32), nonce);
    decipher.setAAD(Buffer.from(bound));
    decipher.setAuthTag(sealed.subarray(sealed.length - GCM_TAG));
    const body = sealed.subarray(GCM_NONCE, sealed.length - GCM_TAG);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  },
};

const SM4_NONCE = 16;
const SM3_MAC = 32;

const sm3Mac = (master: Buffer, parts: readonly (Buffer | string)[]): Buffer => {
  const mac = createHmac('sm3', keyFor(master, 'hmac-sm3', 32));
  for (const part of parts) mac.update(part);
  return mac.digest();
};

/** SM4-CTR with HMAC-SM3 over place, nonce and ciphertext (encrypt, then authenticate). */
const sm4ctr: Suite = {
  letter: 's',
  seal(master, clear, bound) {
    const nonce = randomBytes(SM4_NONCE);
    const cipher = createCipheriv('sm4-ctr', keyFor(master, 'sm4-ctr', 16), nonce);
    const body = Buffer.concat([cipher.update(clear), cipher.final()]);
    return Buffer.concat([nonce, body, sm3Mac(master, [bound, '\0', nonce, body])]);
  },
  open(master, sealed, bound) {
    const nonce = sealed.subarray(0, SM4_NONCE);
    const body = sealed.subarray(SM4_NONCE, sealed.length - SM3_MAC);
    const mac = sealed.subarray(sealed.length - SM3_MAC);
    if (mac.length !== SM3_MAC || !timingSafeEqual(mac, sm3Mac(master, [bound, '\0', nonce, body]))) {
      throw new Error('the authentication code does not fit');
    }
    const decipher = createDecipheriv('sm4-ctr', keyFor(master, 'sm4-ctr', 16), nonce);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  },
};

/** The suites an administrator may choose, by name. */
export const suites = { 'aes-256-gcm': aes256gcm, 'sm4-ctr-hmac-sm3': sm4ctr } as const;

export type SuiteName = keyof typeof suites;

/** The suite a value was sealed by. */
export const suiteOf = (letter: string): Suite | undefined =>
  Object.values(suites).find((suite) => suite.letter === letter);
