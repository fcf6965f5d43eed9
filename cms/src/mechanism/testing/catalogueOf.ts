import type { Catalogue, UnitEntry } from '../catalogue';

const unit = (code: string, mayAudit: string[] = []): UnitEntry => ({
  id: 1,
  documentId: code,
  code,
  name: code,
  shortName: code,
  kind: 'department',
  parent: null,
  isCentre: code === 'centre',
  mayAudit,
  archiveCode: null,
  enabled: true,
  hasLiaison: true,
});

/** A small county: who may audit what, and from which month on the tax bureau recovers. */
export const catalogueOf = (auditors: Readonly<Record<string, string[]>>, line = '2024-04'): Catalogue => ({
  units: new Map(
    [unit('centre'), unit('tax'), ...Object.entries(auditors).map(([code, kinds]) => unit(code, kinds))].map(
      (entry) => [entry.code, entry],
    ),
  ),
  centre: 'centre',
  dictionaries: new Map(),
  tiers: new Map(),
  settings: new Map([['recovery', { line, taxUnit: 'tax' }]]),
  numberings: new Map(),
});
