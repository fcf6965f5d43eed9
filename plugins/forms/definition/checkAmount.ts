import type { Finding } from './context';
import type { Field } from './fieldSchema';

/** A number within its limits. */
export function checkNumber(value: unknown, field: Field): Finding[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [{ message: '应填数字，请重新填写' }];
  if (field.limits?.integer && !Number.isInteger(value)) return [{ message: '应填整数，请重新填写' }];
  return withinLimits(value, field);
}

/** Whole cents, as a number or, as databases give it back, as digits. */
export function checkMoney(value: unknown, field: Field): Finding[] {
  const cents = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof cents !== 'number' || !Number.isSafeInteger(cents)) {
    return [{ message: '应为精确到分的金额，请重新填写' }];
  }
  return cents < 0 ? [{ message: '金额不能小于 0，请重新填写' }] : withinLimits(cents, field);
}

function withinLimits(value: number, field: Field): Finding[] {
  const { min, max } = field.limits ?? {};
  const shown = (bound: number) =>
    field.type === 'money' ? `${(bound / 100).toFixed(2)} 元` : String(bound);
  if (min !== undefined && value < min) return [{ message: `不能小于 ${shown(min)}，请调整` }];
  if (max !== undefined && value > max) return [{ message: `不能大于 ${shown(max)}，请调整` }];
  return [];
}
