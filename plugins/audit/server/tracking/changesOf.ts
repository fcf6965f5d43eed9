import { type Change, canonical, type Json } from '../../chain';
import { cut } from './cut';
import type { TrackedField, TrackedType } from './declared';
import { masked, scrubbedJson } from './masked';
import { type Row, storedValue } from './storedValue';

/** What stands for a secret in the trail: that it changed, and nothing of what it was. */
const SECRET = '******';

/** Turns what is stored of a private attribute into its clear value, where it lies encrypted. */
export type Clear = (type: TrackedType, field: TrackedField, stored: unknown) => Json;

/** How a relation's numeric id is told. */
export type Told = (target: string, id: number) => string | null;

/** What changed of one record, field by field; null stands for a record that is not there. */
export function changesOf(
  type: TrackedType,
  documentId: string,
  before: Row | null,
  after: Row | null,
  { clear, told }: { clear: Clear; told: Told },
): Change[] {
  return type.fields.flatMap((field): Change[] => {
    const value = (row: Row | null): Json => {
      if (row === null) return null;
      return field.kind === 'private'
        ? clear(type, field, row[field.column])
        : storedValue(field, row[field.column]);
    };
    const [was, is] = [value(before), value(after)];
    if (canonical(was) === canonical(is)) return [];
    const shown = (one: Json) => shownOf(field, one, told);
    return [{ type: type.type, documentId, field: field.name, before: shown(was), after: shown(is) }];
  });
}

/** A value as the trail may hold it. */
function shownOf({ kind, privacy, target }: TrackedField, value: Json, told: Told): Json {
  if (value === null) return null;
  if (kind === 'secret') return SECRET;
  if (kind === 'private') return cut(masked(privacy ?? '', value));
  if (kind === 'relation') return told(target ?? '', Number(value));
  return cut(scrubbedJson(value));
}
