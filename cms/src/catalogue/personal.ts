import type { Vault } from '@liandiao/privacy/strapi-server';
import { textOf } from './columns';

const vault = () => strapi.plugin('privacy').service('vault') as Vault;

/** A personal text of a row in clear, or null. Who may be shown it is for the caller to decide (P6). */
export const openText = (uid: string, attribute: string, stored: unknown): string | null =>
  textOf(vault().open(uid, attribute, stored));

/** A personal JSON value of a row in clear; where it was never sealed, as the driver gives it. */
export const openJson = (uid: string, attribute: string, stored: unknown): unknown =>
  vault().open(uid, attribute, stored);

/** Data for a write that does not go through the Document Service, personal values sealed. */
export const sealed = (uid: string, data: Record<string, unknown>): Record<string, unknown> =>
  vault().sealData(uid, data);

/** What the digest column of a searchable value holds, for an exact look-up (P10). */
export const digestsOf = (kind: 'phone' | 'idNumber', value: string): string[] =>
  vault().digests(kind, value);
