import type { Core, UID } from '@strapi/strapi';

type Attribute = { type: string; target?: string; useJoinTable?: boolean };
type DeclaringType = {
  uid: UID.ContentType;
  attributes: Record<string, Attribute>;
  pluginOptions?: { deadlines?: { case?: { facts: string; reminders?: string }; partOf?: string } };
};

/** What an application has declared in its content types' `pluginOptions.deadlines`. */
export type CaseLink = {
  /** The content type whose records have clocks. */
  uid: UID.ContentType;
  /** The service that tells a case's facts. */
  facts: string;
  /** The service that is told whom to remind; without one nobody is. */
  reminders: string | undefined;
  /** Content types that are part of a case, with the attribute that points at it. */
  parts: ReadonlyMap<string, string>;
};

function partAttribute({ uid, attributes, pluginOptions }: DeclaringType, caseUid: string): string {
  const name = pluginOptions?.deadlines?.partOf ?? '';
  const attribute = attributes[name];
  if (attribute?.type !== 'relation' || attribute.target !== caseUid || attribute.useJoinTable !== false)
    throw new Error(
      `${uid}: pluginOptions.deadlines.partOf names "${name}", which is no relation to ${caseUid} with "useJoinTable": false`,
    );
  return name;
}

/** Finds the case type and its parts; null where the application declares none and only computes dates. */
export function findCaseLink(strapi: Core.Strapi): CaseLink | null {
  const types = Object.values(strapi.contentTypes) as unknown as DeclaringType[];
  const [declared, ...others] = types.filter((type) => type.pluginOptions?.deadlines?.case);
  const { facts, reminders } = declared?.pluginOptions?.deadlines?.case ?? {};
  if (declared === undefined || facts === undefined) return null;
  if (others.length > 0)
    throw new Error(`pluginOptions.deadlines.case is declared twice: ${declared.uid}, ${others[0]?.uid}`);
  const parts = types
    .filter((type) => type.pluginOptions?.deadlines?.partOf)
    .map((type) => [type.uid, partAttribute(type, declared.uid)] as const);
  return { uid: declared.uid, facts, reminders, parts: new Map(parts) };
}

/** What of a clock makes a reminder of it the same one: a date that moved, or another obligor, is reminded of anew. */
export const REMINDED_ONCE = ['case_id', 'round', 'rule', 'subject', 'unit', 'due_on', 'threshold'] as const;

/** Lets clocks and reminders point at the declared case type, by a join column with a unique index each. */
export function linkClocks(strapi: Core.Strapi, { uid }: CaseLink): void {
  const link = (type: string, name: string, columns: readonly string[]) =>
    strapi.get('content-types').extend(`plugin::deadlines.${type}`, (linked: LinkedType) => {
      linked.attributes.case = { type: 'relation', relation: 'manyToOne', target: uid, useJoinTable: false };
      linked.indexes = [...(linked.indexes ?? []), { name, columns: [...columns], type: 'unique' }];
    });
  link('clock', 'clocks_obligation', ['case_id', 'round', 'rule', 'subject']);
  link('reminder', 'reminders_once', REMINDED_ONCE);
}

type LinkedType = {
  attributes: Record<string, object>;
  indexes?: { name: string; columns: string[]; type?: string }[];
};
