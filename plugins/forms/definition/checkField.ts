import { checkCount } from './checkChoice';
import { checkMonthRange } from './checkTime';
import { checkValue } from './checkValue';
import type { CheckContext, Finding } from './context';
import type { Field } from './fieldSchema';
import type { FieldType } from './fieldTypes';
import type { RecordWarning } from './problem';
import { type FormRecord, isEmpty, valueAt } from './record';
import { pathsOfField } from './structure';
import { isRequired } from './visible';

const CHOSEN: readonly FieldType[] = [
  'select',
  'multiSelect',
  'checkboxes',
  'unit',
  'month',
  'monthRange',
  'date',
  'datetime',
];

/** What is wrong with one field of a record, each under its own path, the field named. */
export function checkField(field: Field, record: FormRecord, context: CheckContext): RecordWarning[] {
  const value = valueAt(record, field.path);
  const end = field.pathTo === undefined ? undefined : valueAt(record, field.pathTo);
  if (isEmpty(value) && isEmpty(end)) return isRequired(field, record) ? missing(field) : [];
  if (field.type === 'list') return checkRows(field, value, record, context);
  if (field.type === 'monthRange') return named(field, checkMonthRange(value, end, field, context));
  return named(field, checkValue(value, field, context));
}

function checkRows(field: Field, rows: unknown, record: FormRecord, context: CheckContext): RecordWarning[] {
  if (!Array.isArray(rows)) return named(field, [{ message: '应为列表，请重新填写' }]);
  const found = rows.flatMap((row: unknown, at) => {
    const path = `${field.path}.${at}`;
    if (typeof row !== 'object' || row === null) {
      return named(field, [{ message: `第 ${at + 1} 行不完整，请重新填写`, at: path }]);
    }
    return (field.fields ?? [])
      .flatMap((part) => checkField(part, { ...record, ...row }, context))
      .map((one) => ({ ...one, path: `${path}.${one.path}`, message: `第 ${at + 1} 行${one.message}` }));
  });
  return [...named(field, checkCount(rows, field)), ...found];
}

function missing(field: Field): RecordWarning[] {
  const verb = CHOSEN.includes(field.type) ? '选择' : '填写';
  const message = `「${field.label.zh}」还没有${verb}，请${verb}`;
  return pathsOfField(field).map((path) => ({ path, message, confirmable: false }));
}

function named(field: Field, findings: readonly Finding[]): RecordWarning[] {
  return findings.map(({ message, confirmable, at }) => ({
    path: at ?? field.path,
    message: message.includes(field.label.zh) ? message : `「${field.label.zh}」${message}`,
    confirmable: confirmable ?? false,
  }));
}
