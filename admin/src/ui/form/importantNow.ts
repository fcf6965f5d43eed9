import { type Condition, holds } from '@liandiao/forms/definition';
import type { DictionaryItem } from '../../providers/catalogue';

/** Whether an entry of a list is important for this record: its own condition says when (R13). */
export function importantNow(item: Pick<DictionaryItem, 'attributes'>, record: unknown): boolean {
  const when = item.attributes?.importantWhen as Condition | undefined;
  return when !== undefined && holds(when, record);
}
