import type { FilterSpec } from './listState';

/** A filter as people see it. */
export interface ListFilter extends FilterSpec {
  label: string;
  /** of `codes` and `choice` */
  options?: { value: string; label: string }[];
}

/** A chosen filter in words: `状态：办理中、已回复`, `登记日期：2026-11-01 – `. */
export function describeFilter({ kind, label, options }: ListFilter, values: string[]): string {
  const named = values.map((value) => options?.find((option) => option.value === value)?.label ?? value);
  const listed = kind === 'codes' || kind === 'choice' || kind === 'text';
  return `${label}：${listed ? named.join('、') : values.map((value) => value || '…').join(' – ')}`;
}
