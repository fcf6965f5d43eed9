import type { RowValues } from '../../ui/list/arrange';

/** A unit as the system administrator sees it (`GET /api/units`). */
export interface UnitRow {
  documentId: string;
  code: string;
  name: string;
  shortName: string;
  nameEn: string | null;
  kind: string;
  parent: string | null;
  isCentre: boolean;
  mayAudit: string[];
  archiveCode: string | null;
  active: boolean;
  hasLiaison: boolean;
}

export const unitValues: RowValues<UnitRow> = {
  name: ({ name }) => name,
  shortName: ({ shortName }) => shortName,
  code: ({ code }) => code,
  kind: ({ kind }) => kind,
  archiveCode: ({ archiveCode }) => archiveCode ?? '',
};
