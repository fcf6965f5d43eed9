import type { Core, UID } from '@strapi/strapi';

type Attribute = { type: string; target?: string; useJoinTable?: boolean };
type DeclaringType = {
  uid: UID.ContentType;
  attributes: Record<string, Attribute>;
  pluginOptions?: { deadlines?: { case?: { facts: string }; partOf?: string } };
};

/** What an application has declared in its content types' `pluginOptions.deadlines`. */
export type CaseLink = {
  /** The content type whose records have clocks. */
  uid: UID.ContentType;
  /** The service that tells a case's facts. */
  facts: string;
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
  const facts = declared?.pluginOptions?.deadlines?.case?.facts;
  if (declared === undefined || facts === undefined) return null;
  if (others.length > 0)
    throw new Error(`pluginOptions.deadlines.case is declared twice: ${declared.uid}, ${others[0]?.uid}`);
  const parts = types
    .filter((type) => type.pluginOptions?.deadlines?.partOf)
    .map((type) => [type.uid, partAttribute(type, declared.uid)] as const);
  return { uid: declared.uid, facts, parts: new Map(parts) };
}

/** Lets clocks point at the declared case type, by a join column with its index, unique per obligation. */
export function linkClocks(strapi: Core.Strapi, { uid }: CaseLink): void {
  strapi.get('content-types').extend('plugin::deadlines.clock', (clock: ClockType) => {
    clock.attributes.case = { type: 'relation', relation: 'manyToOne', target: uid, useJoinTable: false };
    clock.indexes = [
      ...(clock.indexes ?? []),
      { name: 'clocks_obligation', columns: ['case_id', 'round', 'rule', 'subject'], type: 'unique' },
    ];
  });
}

type ClockType = {
  attributes: Record<string, object>;
  indexes?: { name: string; columns: string[]; type?: string }[];
};
