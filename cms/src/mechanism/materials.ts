import { type Condition, holds } from '@liandiao/forms/definition';
import type { Registered } from './caseFile';
import type { Catalogue } from './catalogue';

/**
 * Codes of the materials that are important for a case (R13): each entry of the list says when it is,
 * `importantWhen` over the registration.
 */
export function importantMaterials(catalogue: Catalogue, record: Registered): string[] {
  const materials = catalogue.dictionaries.get('material')?.values() ?? [];
  return [...materials]
    .filter(({ enabled, attributes }) => {
      const when = attributes.importantWhen as Condition | undefined;
      return enabled && when !== undefined && holds(when, { ...record });
    })
    .map(({ code }) => code);
}
