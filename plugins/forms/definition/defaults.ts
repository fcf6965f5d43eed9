import type { FormDefinition } from './definitionSchema';
import { type FormRecord, valueAt, withValueAt } from './record';

/** The record with the form's defaults where nothing was answered yet. */
export function withDefaults(definition: FormDefinition, record: FormRecord): FormRecord {
  const fields = definition.sections.flatMap((section) => section.fields);
  return fields.reduce(
    (filled, { path, default: value }) =>
      value === undefined || valueAt(filled, path) !== undefined ? filled : withValueAt(filled, path, value),
    record,
  );
}
