import type { CheckContext, Finding } from './context';
import type { Field } from './fieldSchema';

/** One code of the field's dictionary. */
export function checkOne(value: unknown, field: Field, context: CheckContext): Finding[] {
  if (codesOf(field, context).includes(String(value)) && typeof value === 'string') return [];
  return [{ message: `没有「${shown(value)}」这个选项，请重新选择` }];
}

/** Several different codes of the field's dictionary. */
export function checkSeveral(value: unknown, field: Field, context: CheckContext): Finding[] {
  if (!Array.isArray(value)) return [{ message: '应为多选，请重新选择' }];
  const codes = codesOf(field, context);
  const stranger = value.find((one) => typeof one !== 'string' || !codes.includes(one));
  if (stranger !== undefined) return [{ message: `没有「${shown(stranger)}」这个选项，请重新选择` }];
  if (new Set(value).size < value.length) return [{ message: '有重复的选项，请去掉' }];
  return checkCount(value, field);
}

/** A unit that exists, of the kind the field asks for. */
export function checkUnit(value: unknown, field: Field, context: CheckContext): Finding[] {
  if (typeof value !== 'string') return [{ message: '应选一个单位，请重新选择' }];
  if (!context.units) return [];
  const unit = context.units.find(({ code }) => code === value);
  if (unit && (field.unitKind === undefined || unit.kind === field.unitKind)) return [];
  return [{ message: `没有「${shown(value)}」这个单位可选，请重新选择` }];
}

/** How many rows or codes there may be. */
export function checkCount(value: readonly unknown[], field: Field): Finding[] {
  const { minItems, maxItems } = field.limits ?? {};
  if (maxItems !== undefined && value.length > maxItems) {
    return [{ message: `最多 ${maxItems} 项，现在有 ${value.length} 项，请减少` }];
  }
  return minItems !== undefined && value.length < minItems
    ? [{ message: `至少 ${minItems} 项，请补充` }]
    : [];
}

function codesOf(field: Field, context: CheckContext): readonly string[] {
  const dictionary = field.dictionary ?? '';
  return Object.hasOwn(context.dictionaries, dictionary) ? (context.dictionaries[dictionary] ?? []) : [];
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 40) : '这样';
}
