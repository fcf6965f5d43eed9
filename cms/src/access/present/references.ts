import type { LiveCatalogue } from '../../catalogue';
import type { PersonReference, UnitReference } from '../../contract';
import type { UnitEntry } from '../../mechanism/catalogue';

/** A unit as other records point to it. */
export const unitReference = ({ documentId, code, name, shortName, kind }: UnitEntry): UnitReference => ({
  documentId,
  code,
  name,
  shortName,
  kind,
});

/** The unit a code names, as others point to it; null for none. */
export function unitOf(catalogue: LiveCatalogue, code: string | null): UnitReference | null {
  const unit = code === null ? undefined : catalogue.units.get(code);
  return unit ? unitReference(unit) : null;
}

/** The unit a join column points to; null for none. */
export function unitById(catalogue: LiveCatalogue, id: unknown): UnitReference | null {
  const unit = id === null || id === undefined ? undefined : catalogue.unitById.get(Number(id));
  return unit ? unitReference(unit) : null;
}

/** A person as records point to him; null for none. */
export function personOf(catalogue: LiveCatalogue, documentId: string | null): PersonReference | null {
  const person = documentId === null ? undefined : catalogue.people.get(documentId);
  return person ? { documentId: person.documentId, name: person.name } : null;
}

/** The person a join column points to; null for none. */
export function personById(catalogue: LiveCatalogue, id: unknown): PersonReference | null {
  const person = id === null || id === undefined ? undefined : catalogue.peopleById.get(Number(id));
  return person ? { documentId: person.documentId, name: person.name } : null;
}
