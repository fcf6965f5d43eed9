import type { FieldError } from '../casework/refusals';
import type { LiveCatalogue } from '../catalogue';
import { item } from '../mechanism/catalogue';

/** Refuses a unit that does not exist or no longer works. */
export const unitErrors = (
  catalogue: LiveCatalogue,
  unit: string | null | undefined,
  path = 'unit',
): FieldError[] =>
  unit == null || catalogue.units.get(unit)?.enabled
    ? []
    : [{ path, message: `没有「${unit}」这个单位，或该单位已停用，请重新选择。` }];

/** Refuses a code its list does not have (any more). */
export const codeErrors = (
  catalogue: LiveCatalogue,
  dictionary: string,
  code: string | null | undefined,
  path: string,
): FieldError[] =>
  code == null || item(catalogue, dictionary, code)
    ? []
    : [{ path, message: `「${code}」不在可选项中，请重新选择。` }];

/** Refuses codes of a list one by one. */
export const codesErrors = (
  catalogue: LiveCatalogue,
  dictionary: string,
  codes: readonly string[] | null | undefined,
  path: string,
): FieldError[] =>
  (codes ?? []).flatMap((code, index) => codeErrors(catalogue, dictionary, code, `${path}.${index}`));

/** Refuses a last day before the first. */
export const periodErrors = (
  from: string | null,
  to: string | null,
  path: string,
  what: string,
): FieldError[] => (from && to && to < from ? [{ path, message: `${what}不能早于 ${from}。` }] : []);
