import { checkMoney, checkNumber } from './checkAmount';
import { checkOne, checkSeveral, checkUnit } from './checkChoice';
import { checkNumberOfPerson, checkText } from './checkText';
import { checkDate, checkInstant, checkMonth } from './checkTime';
import type { CheckContext, Finding } from './context';
import type { Field } from './fieldSchema';
import type { FieldType } from './fieldTypes';

type Check = (value: unknown, field: Field, context: CheckContext) => Finding[];

const checkSwitch: Check = (value) =>
  typeof value === 'boolean' ? [] : [{ message: '应为是或否，请重新选择' }];

/** One check per type of field; ranges and lists, which hold several values, are checked by checkRecord. */
const CHECKS: Record<Exclude<FieldType, 'monthRange' | 'list'>, Check> = {
  text: checkText,
  textarea: checkText,
  idNumber: checkNumberOfPerson,
  creditCode: checkNumberOfPerson,
  phone: checkNumberOfPerson,
  number: checkNumber,
  money: checkMoney,
  month: checkMonth,
  date: checkDate,
  datetime: checkInstant,
  select: checkOne,
  multiSelect: checkSeveral,
  checkboxes: checkSeveral,
  switch: checkSwitch,
  unit: checkUnit,
};

/** What is wrong with one answered value. */
export function checkValue(value: unknown, field: Field, context: CheckContext): Finding[] {
  return field.type === 'monthRange' || field.type === 'list'
    ? []
    : CHECKS[field.type](value, field, context);
}
