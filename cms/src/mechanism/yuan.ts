/** Cents as people read them: ¥1,234.56. */
export const yuan = (cents: number): string =>
  `¥${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
