import { checkCreditCode, checkPhone, checkResidentId, type NumberProblem } from '@liandiao/privacy/fields';
import type { CheckContext, Finding } from './context';
import type { Field } from './fieldSchema';

const DEFAULT_LENGTH = { text: 200, textarea: 5000 } as const;

/** Length and pattern of a text. */
export function checkText(value: unknown, field: Field): Finding[] {
  if (typeof value !== 'string') return [{ message: '应填文字，请重新填写' }];
  const limits = field.limits ?? {};
  const length = [...value.trim()].length;
  const most =
    limits.maxLength ?? (field.type === 'textarea' ? DEFAULT_LENGTH.textarea : DEFAULT_LENGTH.text);
  if (length > most) return [{ message: `最多 ${most} 个字，现在有 ${length} 个，请精简` }];
  if (limits.minLength !== undefined && length < limits.minLength) {
    return [{ message: `至少 ${limits.minLength} 个字，请补充` }];
  }
  if (limits.pattern !== undefined && !new RegExp(limits.pattern, 'u').test(value.trim())) {
    return [{ message: limits.patternMessage ?? '格式不符合要求，请核对后重新填写' }];
  }
  return [];
}

/** Identity number, credit code or telephone number. */
export function checkNumberOfPerson(value: unknown, field: Field, context: CheckContext): Finding[] {
  if (typeof value !== 'string') return [{ message: '应填文字，请重新填写' }];
  const problem = problemOf(value, field, context);
  return problem ? [{ message: problem.message, confirmable: problem.confirmable }] : [];
}

function problemOf(value: string, field: Field, context: CheckContext): NumberProblem | null {
  if (field.type === 'idNumber') return checkResidentId(value, context.today);
  return field.type === 'creditCode' ? checkCreditCode(value) : checkPhone(value);
}
