import type { LiveCatalogue } from '../../catalogue';
import type { Column } from './noun';

/** The paths by which a relation to a unit may be filtered and sorted: `acceptingUnit`, `.code`, `.documentId`. */
export function unitColumns(catalogue: LiveCatalogue, path: string, column: string): Record<string, Column> {
  const byCode: Column = { column, type: 'code', resolve: (code) => catalogue.units.get(code)?.id ?? -1 };
  const byDocument: Column = {
    column,
    type: 'code',
    resolve: (documentId) =>
      [...catalogue.units.values()].find((unit) => unit.documentId === documentId)?.id ?? -1,
  };
  return { [path]: byCode, [`${path}.code`]: byCode, [`${path}.documentId`]: byDocument };
}
