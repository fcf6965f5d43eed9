import { normalise, normalisePhone } from '@liandiao/privacy/fields';
import type { FormDefinition } from './definitionSchema';
import type { Field } from './fieldSchema';
import { type FormRecord, valueAt, withValueAt } from './record';
import { withoutHidden } from './visible';

/**
 * The record as it is stored: hidden answers dropped, texts trimmed, identity numbers, credit codes and telephone
 * numbers in their one form. Values of another type stay as they are, for checkRecord to name.
 */
export function normaliseRecord(definition: FormDefinition, record: FormRecord): FormRecord {
  const shown = withoutHidden(definition, record);
  return definition.sections.flatMap(({ fields }) => fields).reduce(normaliseField, shown);
}

function normaliseField(record: FormRecord, field: Field): FormRecord {
  const value = valueAt(record, field.path);
  if (field.type === 'list' && Array.isArray(value)) {
    const rows = value.map((row: unknown) =>
      typeof row === 'object' && row !== null
        ? (field.fields ?? []).reduce(normaliseField, row as FormRecord)
        : row,
    );
    return withValueAt(record, field.path, rows);
  }
  return typeof value === 'string' ? withValueAt(record, field.path, normaliseText(value, field)) : record;
}

function normaliseText(value: string, field: Field): string {
  if (field.type === 'idNumber' || field.type === 'creditCode') return normalise(value);
  if (field.type === 'phone') return normalisePhone(value);
  return value.trim();
}
