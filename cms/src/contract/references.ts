/** A unit as other records point to it. */
export interface UnitReference {
  documentId: string;
  code: string;
  name: string;
  shortName: string;
  kind: string;
}

/** A person who did or holds something. */
export interface PersonReference {
  documentId: string;
  name: string;
}
