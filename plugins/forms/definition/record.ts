/** What a form fills in: the columns of a record, nested by dots, custom answers under `extra`. */
export type FormRecord = Readonly<Record<string, unknown>>;

/** The value at a dotted path (`applicant.name`), or undefined. */
export function valueAt(record: unknown, path: string): unknown {
  let value = record;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** A copy of the record with another value at a dotted path; undefined removes it. */
export function withValueAt(record: FormRecord, path: string, value: unknown): FormRecord {
  const [key = '', ...rest] = path.split('.');
  if (rest.length > 0) {
    const inner = valueAt(record, key);
    const nested = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {};
    if (nested !== inner && value === undefined) return record;
    return { ...record, [key]: withValueAt(nested as FormRecord, rest.join('.'), value) };
  }
  if (value !== undefined) return { ...record, [key]: value };
  const { [key]: _removed, ...others } = record;
  return others;
}

/** Nothing was answered: no value, a blank text, an empty list. A switch that is off is an answer. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
