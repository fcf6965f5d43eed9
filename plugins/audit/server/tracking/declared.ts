import type { Core } from '@strapi/strapi';

/** What of a content type's schema says what is tracked. */
type Attribute = {
  type: string;
  relation?: string;
  target?: string;
  useJoinTable?: boolean;
  private?: boolean;
  pluginOptions?: { privacy?: { kind?: string } };
};
type DeclaringType = {
  uid: string;
  info: { singularName: string };
  attributes: Record<string, Attribute>;
  pluginOptions?: { audit?: { track?: boolean | { except?: string[] }; label?: string } };
};

/** How a column's value is told in the trail. */
export type FieldKind =
  | 'plain'
  | 'number'
  | 'boolean'
  | 'instant'
  | 'json'
  | 'relation'
  | 'secret'
  | 'private';

/** An attribute that is tracked, and the column it lies in. */
export type TrackedField = {
  name: string;
  column: string;
  kind: FieldKind;
  /** of a relation the content type it points at */
  target: string | null;
  /** of a private value its kind: name, phone, idNumber, address, person */
  privacy: string | null;
  /** whether the column holds JSON */
  json: boolean;
};

/** A content type whose records are tracked. */
export type TrackedType = {
  uid: string;
  /** as entries name it */
  type: string;
  table: string;
  fields: TrackedField[];
  /** the column a record is called by, where there is one */
  label: string | null;
};

/** Strapi's own bookkeeping, which says nothing of the deed. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** What a record is usually called by, best first. */
const LABELS = ['number', 'code', 'key', 'username', 'title', 'name'];

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'biginteger', 'float', 'decimal']);
const INSTANTS: ReadonlySet<string> = new Set(['datetime', 'timestamp']);

function kindOf({ type, private: secret, pluginOptions }: Attribute): FieldKind {
  if (pluginOptions?.privacy?.kind !== undefined) return 'private';
  // what no answer may hold, as hashes and tokens, no entry may hold either
  if (type === 'password' || secret) return 'secret';
  if (type === 'relation') return 'relation';
  if (NUMBERS.has(type)) return 'number';
  if (INSTANTS.has(type)) return 'instant';
  return type === 'boolean' || type === 'json' ? type : 'plain';
}

/** The column an attribute lies in; undefined for relations kept in a table of their own. */
function columnOf(strapi: Core.Strapi, uid: string, name: string): string | undefined {
  const meta = strapi.db.metadata.get(uid).attributes[name];
  if (meta === undefined) return undefined;
  if (meta.type === 'relation') return 'joinColumn' in meta ? meta.joinColumn?.name : undefined;
  return 'columnName' in meta ? String(meta.columnName) : undefined;
}

function trackedType(strapi: Core.Strapi, declared: DeclaringType): TrackedType {
  const { uid, info, attributes, pluginOptions } = declared;
  const track = pluginOptions?.audit?.track;
  const except = new Set(typeof track === 'object' ? track.except : []);
  for (const name of except)
    if (attributes[name] === undefined)
      throw new Error(`${uid}: audit.track.except names no attribute "${name}"`);
  const fields = Object.entries(attributes).flatMap(([name, attribute]): TrackedField[] => {
    const column = columnOf(strapi, uid, name);
    if (BOOKKEEPING.has(name) || except.has(name) || column === undefined) return [];
    const target = attribute.type === 'relation' ? (attribute.target ?? null) : null;
    const privacy = attribute.pluginOptions?.privacy?.kind ?? null;
    return [{ name, column, kind: kindOf(attribute), target, privacy, json: attribute.type === 'json' }];
  });
  return {
    uid,
    type: info.singularName,
    table: strapi.db.metadata.get(uid).tableName,
    fields,
    label: labelColumn(strapi, declared),
  };
}

/** The column by which a type's records are called: the one it declares (`audit.label`), else a usual one. */
function labelColumn(strapi: Core.Strapi, { uid, attributes, pluginOptions }: DeclaringType): string | null {
  const declared = pluginOptions?.audit?.label;
  const name =
    declared ??
    LABELS.find(
      (usual) => attributes[usual]?.type === 'string' && !attributes[usual]?.pluginOptions?.privacy,
    );
  if (name === undefined) return null;
  if (attributes[name]?.pluginOptions?.privacy)
    throw new Error(`${uid}: audit.label names "${name}", which is private`);
  return columnOf(strapi, uid, name) ?? null;
}

/** What an application has declared with `pluginOptions.audit`, by uid. */
export function trackedTypes(strapi: Core.Strapi): Map<string, TrackedType> {
  const types = Object.values(strapi.contentTypes) as unknown as DeclaringType[];
  return new Map(
    types
      .filter(({ pluginOptions }) => pluginOptions?.audit?.track)
      .map((type) => [type.uid, trackedType(strapi, type)]),
  );
}

/** Where a relation's target is kept, and the column it is told by: the one it declares, its code, or its documentId. */
export function targetOf(strapi: Core.Strapi, uid: string): { table: string; column: string } {
  const { attributes, pluginOptions } = strapi.contentTypes[uid as never] as unknown as DeclaringType;
  const declared = pluginOptions?.audit?.label;
  const name = declared && attributes[declared] ? declared : attributes.code ? 'code' : undefined;
  const column = name === undefined ? undefined : columnOf(strapi, uid, name);
  return { table: strapi.db.metadata.get(uid).tableName, column: column ?? 'document_id' };
}
