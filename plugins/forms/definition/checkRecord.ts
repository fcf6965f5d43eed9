import { checkField } from './checkField';
import type { CheckContext } from './context';
import type { FormDefinition } from './definitionSchema';
import type { RecordError, RecordWarning } from './problem';
import type { FormRecord } from './record';
import { visibleFields } from './visible';

/** What stands against a record: errors block, warnings are shown and may be confirmed. */
export interface RecordFindings {
  errors: RecordError[];
  warnings: RecordWarning[];
}

/**
 * Checks a record against a form: required and conditional fields, types, limits, codes, identity numbers, and that
 * `extra` holds nothing the form does not know. Hidden and read-only fields are not checked.
 */
export function checkRecord(
  definition: FormDefinition,
  record: FormRecord,
  context: CheckContext,
): RecordFindings {
  const found = visibleFields(definition, record)
    .filter((field) => !field.readOnly)
    .flatMap((field) => checkField(field, record, context));
  const errors = found
    .filter(({ confirmable }) => !confirmable)
    .map(({ path, message }) => ({ path, message }));
  return {
    errors: [...unknownExtras(definition, record), ...errors],
    warnings: found.filter(({ confirmable }) => confirmable),
  };
}

/** `extra` takes only what the form asks. */
function unknownExtras(definition: FormDefinition, record: FormRecord): RecordError[] {
  const { extra } = record;
  if (extra === undefined || extra === null) return [];
  if (typeof extra !== 'object' || Array.isArray(extra)) {
    return [{ path: 'extra', message: '自定义项应按项填写，请刷新页面后重新填写' }];
  }
  const asked = new Set(definition.sections.flatMap(({ fields }) => fields.map(({ path }) => path)));
  return Object.keys(extra)
    .filter((key) => !asked.has(`extra.${key}`))
    .map((key) => ({ path: `extra.${key}`, message: `表单中没有「${key}」这一项，请刷新页面后重新填写` }));
}
