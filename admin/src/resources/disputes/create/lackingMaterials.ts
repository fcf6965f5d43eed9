import type { FormRecord } from '@liandiao/forms/definition';
import type { DictionaryItem } from '../../../providers/catalogue';
import { importantNow } from '../../../ui/form/importantNow';

/** Codes of the materials that are important for this record and were not handed in (R13). */
export function lackingMaterials(materials: readonly DictionaryItem[], record: FormRecord): string[] {
  const ticked = Array.isArray(record.materials) ? record.materials : [];
  return materials
    .filter((item) => item.active && importantNow(item, record) && !ticked.includes(item.code))
    .map(({ code }) => code);
}
