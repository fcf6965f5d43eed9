import { holds } from './condition';
import type { FormDefinition } from './definitionSchema';
import type { Field } from './fieldSchema';
import { type FormRecord, withValueAt } from './record';
import { pathsOfField } from './structure';

/** The fields a person sees for this record, in order. A field of a hidden section is hidden. */
export function visibleFields(definition: FormDefinition, record: FormRecord): Field[] {
  return definition.sections
    .filter((section) => !section.showWhen || holds(section.showWhen, record))
    .flatMap((section) => section.fields)
    .filter((field) => !field.showWhen || holds(field.showWhen, record));
}

/** Whether the field must be answered for this record. */
export function isRequired(field: Field, record: FormRecord): boolean {
  return field.required || (field.requireWhen !== undefined && holds(field.requireWhen, record));
}

/** The record without the answers of hidden fields, which nobody sees and nothing checks. */
export function withoutHidden(definition: FormDefinition, record: FormRecord): FormRecord {
  const shown = new Set(visibleFields(definition, record).flatMap(pathsOfField));
  const hidden = definition.sections
    .flatMap((section) => section.fields.flatMap(pathsOfField))
    .filter((path) => !shown.has(path));
  return hidden.reduce((rest, path) => withValueAt(rest, path, undefined), record);
}
