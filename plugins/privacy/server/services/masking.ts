import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, UID } from '@strapi/strapi';
import { masked } from '../../fields';
import type { Vault } from './vault';

/** What may be shown of personal values. */
export interface Masking {
  /** What a column holds, masked by its declaration: for trails, panels, whoever may not read it. */
  ofStored(uid: string, attribute: string, stored: unknown): unknown;
  /** What a column holds, in clear: for work that shows no more of it than its mask. */
  clear(uid: string, attribute: string, stored: unknown): unknown;
  /** A document as the Document Service answers it: declared values masked, sealed ones never shown. */
  ofDocument<T>(uid: string, document: T): T;
  /** Runs work whose reads through the Document Service come in clear: only what has been permitted before. */
  inClear<T>(work: () => Promise<T>): Promise<T>;
}

interface Model {
  attributes: Record<string, { type: string; target?: string }>;
}

export default function masking({ strapi }: { strapi: Core.Strapi }): Masking {
  const clear = new AsyncLocalStorage<true>();
  const vault = () => strapi.plugin('privacy').service('vault') as Vault;

  const shown = (uid: string, attribute: string, stored: unknown): unknown => {
    const declared = vault()
      .declared(uid)
      .find((one) => one.attribute === attribute);
    if (!declared) return stored;
    const value = vault().open(uid, attribute, stored);
    return clear.getStore() ? value : masked(declared.kind, value);
  };

  const ofDocument = (uid: string, document: unknown): unknown => {
    if (Array.isArray(document)) return document.map((one) => ofDocument(uid, one));
    if (typeof document !== 'object' || document === null || document instanceof Date) return document;
    const model = strapi.contentTypes[uid as UID.ContentType] as unknown as Model | undefined;
    const attributes = model?.attributes;
    return Object.fromEntries(
      Object.entries(document).map(([key, value]) => {
        const target = attributes?.[key]?.target;
        if (attributes?.[key]?.type === 'relation' && target) return [key, ofDocument(target, value)];
        return [key, shown(uid, key, value)];
      }),
    );
  };

  return {
    ofStored: (uid, attribute, stored) => clear.exit(() => shown(uid, attribute, stored)),
    clear: (uid, attribute, stored) => vault().open(uid, attribute, stored),
    ofDocument: (uid, document) => ofDocument(uid, document) as never,
    inClear: (work) => clear.run(true, work),
  };
}
