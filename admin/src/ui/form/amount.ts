/**
 * What was typed as yuan, in integer cents: `48,620.5` and `￥48620.50` are 4862050.
 * @returns null when nothing was typed, undefined when it is no amount
 */
export function centsOf(typed: string): number | null | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,¥元]/g, '');
  if (plain === '') return null;
  const parts = /^(\d{1,12})(?:\.(\d{0,2}))?$/.exec(plain);
  if (!parts) return undefined;
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}

/** Integer cents as people type yuan: 4862050 is `48,620.50`. */
export function yuanOf(cents: number): string {
  const whole = Math.trunc(cents / 100).toLocaleString('en-US');
  return `${whole}.${String(cents % 100).padStart(2, '0')}`;
}
