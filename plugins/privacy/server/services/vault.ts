import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { normalise, normalisePhone } from '../../fields';
import { envelopeOf, envelopeText } from '../cipher/envelope';
import { keyFor, type SuiteName, suiteOf, suites } from '../cipher/suites';
import { type Declared, declaredOf, digestOf } from '../declared';
import { KeyError } from '../keys/keyError';
import { type Keyring, type KeySource, keysOfEnvironment, keysOfFile } from '../keys/keyring';

type Data = Record<string, unknown>;

/** Values in and out of their sealed form. */
export interface Vault {
  /** What the application declared, by content type. */
  declared(uid: string): readonly Declared[];
  /** Data for a write with declared values sealed and their digests beside them; other attributes as they are. */
  sealData(uid: string, data: Data): Data;
  /** One value for its column. */
  seal(uid: string, attribute: string, value: unknown): unknown;
  /** One column's value in clear; what was never sealed comes back as it is. @throws when it was tampered with */
  open(uid: string, attribute: string, stored: unknown): unknown;
  /** What to compare the digest column with: one text for each key at hand. */
  digests(kind: Declared['kind'], value: string): string[];
  /** The key a column's value is sealed under, or null where it stands in clear. */
  keyIdOf(stored: unknown): string | null;
  /** The key new values are sealed under. */
  current(): string;
  /** A text by which a key is recognised without being told. */
  fingerprint(keyId: string): string;
  /** Reads the keys, or makes the first one where there is none. */
  unlock(options: { mayMake: boolean }): Keyring;
  /** Makes a new key, the current one from now on. */
  addKey(): Keyring;
}

/** The one form in which values of a kind are compared. */
const comparable = (kind: Declared['kind'], value: string): string =>
  kind === 'phone' ? normalisePhone(value) : normalise(value);

const DIGEST_BYTES = 16;

export default function vault({ strapi }: { strapi: Core.Strapi }): Vault {
  const config = <T>(key: string): T => strapi.plugin('privacy').config(key) as T;
  let source: KeySource | undefined;
  let ring: Keyring | null = null;
  let byType: ReadonlyMap<string, readonly Declared[]> | undefined;

  const from = (): KeySource => {
    const environment = config<string>('keys');
    source ??= environment ? keysOfEnvironment(environment) : keysOfFile(config<string>('keyFile'));
    return source;
  };
  /** The keys at hand, read again when another process has added one. */
  const keys = (): Keyring => {
    if (ring === null || from().stale()) ring = from().read();
    if (ring === null) throw new Error('the keys are not unlocked yet');
    return ring;
  };
  const keyOf = (id: string): Buffer => {
    if (!keys().keys.has(id)) ring = from().read();
    const key = ring?.keys.get(id);
    if (!key) throw new KeyError(`缺少密钥 ${id}：请从密钥备份中恢复它。`);
    return key;
  };
  const digest = (kind: Declared['kind'], id: string, value: string): string => {
    const mac = createHmac('sha256', keyFor(keyOf(id), `digest ${kind}`, 32)).update(comparable(kind, value));
    return `${id}.${mac.digest().subarray(0, DIGEST_BYTES).toString('base64url')}`;
  };
  const place = (uid: string, attribute: string) => `${uid}.${attribute}`;

  const self: Vault = {
    declared(uid) {
      byType ??= typesOf(declaredOf(strapi));
      return byType.get(uid) ?? [];
    },
    sealData(uid, data) {
      const sealed = { ...data };
      for (const { attribute, kind, searchable, sealed: kept } of self.declared(uid)) {
        if (!kept || !(attribute in data)) continue;
        const value = data[attribute];
        sealed[attribute] = self.seal(uid, attribute, value);
        if (searchable)
          sealed[digestOf(attribute)] = isNothing(value) ? null : digest(kind, keys().current, String(value));
      }
      return sealed;
    },
    seal(uid, attribute, value) {
      if (isNothing(value)) return value ?? null;
      const { current } = keys();
      const suite = suites[config<SuiteName>('suite')];
      const clear = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
      const bytes = suite.seal(keyOf(current), clear, place(uid, attribute));
      const text = envelopeText({ suite: suite.letter, keyId: current, bytes });
      return typeof value === 'string' ? text : { sealed: text };
    },
    open(uid, attribute, stored) {
      const envelope = envelopeOf(stored);
      if (envelope === null) return stored;
      const suite = suiteOf(envelope.suite);
      if (!suite) throw new Error(`unknown suite ${envelope.suite}`);
      const clear = suite.open(keyOf(envelope.keyId), envelope.bytes, place(uid, attribute)).toString();
      return self.declared(uid).find((one) => one.attribute === attribute)?.json ? JSON.parse(clear) : clear;
    },
    digests: (kind, value) => [...keys().keys.keys()].map((id) => digest(kind, id, value)),
    keyIdOf: (stored) => envelopeOf(stored)?.keyId ?? null,
    current: () => keys().current,
    fingerprint: (id) =>
      createHmac('sha256', keyFor(keyOf(id), 'fingerprint', 32))
        .update(id)
        .digest('base64url')
        .slice(0, 22),
    unlock({ mayMake }) {
      ring = from().read();
      if (ring === null && mayMake) ring = from().add(new Date());
      if (ring === null)
        throw new KeyError(
          `找不到密钥文件 ${config<string>('keyFile')}，而数据库里已有加密的数据。请从密钥备份中恢复该文件，不要新建。`,
        );
      return ring;
    },
    addKey() {
      ring = from().add(new Date());
      return ring;
    },
  };
  return self;
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '';

function typesOf(all: readonly Declared[]): ReadonlyMap<string, readonly Declared[]> {
  const types = new Map<string, Declared[]>();
  for (const one of all) types.set(one.uid, [...(types.get(one.uid) ?? []), one]);
  return types;
}
