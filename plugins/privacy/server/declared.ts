import type { Core, UID } from '@strapi/strapi';
import type { Kind } from '../fields';

/** One attribute whose values are personal data, as its content type declares it. */
export interface Declared {
  uid: UID.ContentType;
  attribute: string;
  kind: Kind;
  /** whether it may be looked up exactly, by a digest */
  searchable: boolean;
  /** whether its values are kept sealed; names are masked only, since clerks search them by part (P10 names the rest) */
  sealed: boolean;
  json: boolean;
}

interface Attribute {
  type: string;
  pluginOptions?: { privacy?: { kind: Kind; searchable?: boolean } };
}

/** The name of the attribute that holds an attribute's digest. */
export const digestOf = (attribute: string): string => `${attribute}Digest`;

/** Everything the application declares by `pluginOptions.privacy`. */
export function declaredOf(strapi: Core.Strapi): Declared[] {
  const types = Object.values(strapi.contentTypes) as unknown as {
    uid: UID.ContentType;
    attributes: Record<string, Attribute>;
  }[];
  return types.flatMap(({ uid, attributes }) =>
    Object.entries(attributes).flatMap(([attribute, { type, pluginOptions }]) => {
      const asked = pluginOptions?.privacy;
      if (!asked) return [];
      const json = type === 'json';
      if (json !== (asked.kind === 'person'))
        throw new Error(`${uid}.${attribute}: the kind person is for json attributes, and they for it`);
      const searchable = asked.searchable === true && asked.kind !== 'name';
      return [{ uid, attribute, kind: asked.kind, searchable, sealed: asked.kind !== 'name', json }];
    }),
  );
}
