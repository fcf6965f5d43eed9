import { addDays, weekdayOf } from '../../ui/format';

export interface Month {
  year: number;
  month: number;
}

/** The weeks of a month, Monday first; days of the neighbouring months are null. */
export function weeksOf({ year, month }: Month): (string | null)[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const lead = (weekdayOf(first) + 6) % 7;
  const cells: (string | null)[] = Array.from({ length: lead }, () => null);
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1)) cells.push(day);
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The months from one day to another; of many, the first two and the last two, and how many lie between. */
export function monthsBetween(from: string, to: string): { months: Month[]; left: number } {
  const months: Month[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  while (`${year}-${String(month).padStart(2, '0')}` <= to.slice(0, 7)) {
    months.push({ year, month });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  if (months.length <= 4) return { months, left: 0 };
  return { months: [...months.slice(0, 2), ...months.slice(-2)], left: months.length - 4 };
}
