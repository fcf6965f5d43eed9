import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import type { Catalogue } from '../mechanism/catalogue';
import { fillNumber, serialKey } from '../mechanism/numbering';

/**
 * Allots the next number of a kind, in the caller's transaction: rolled back, it is given again; two at once wait for
 * each other. So the numbers of a year have no gap.
 * @param kind the key of a numbering rule of the profile
 * @param known what the pattern may name beside `year` and `serial`
 */
export async function nextNumber(
  trx: Knex,
  catalogue: Catalogue,
  kind: string,
  at: string,
  known: Record<string, string>,
): Promise<string> {
  const pattern = catalogue.numberings.get(kind);
  if (!pattern) throw new Error(`the profile has no numbering rule ${kind}`);
  const values = { ...known, year: shanghaiDay(at).slice(0, 4) };
  const key = `${kind}:${serialKey(pattern, values)}`;
  const [row] = await trx('counters')
    .insert({ key, value: 1, document_id: key.slice(0, 250) })
    .onConflict('key')
    .merge({ value: trx.raw('?? + 1', ['counters.value']) })
    .returning('value');
  return fillNumber(pattern, values, Number(row.value));
}
