/** `2026-09-30` as people write it: 2026年9月30日. */
export const chineseDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};
