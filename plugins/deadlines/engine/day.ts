import { DeadlineError } from './DeadlineError';
import type { Day } from './types';

/** Days since 1970-01-01. All arithmetic is done on these integers, so no time zone can enter. */
export type DayNumber = number;

const LAST_YEAR = 9999;
const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** The day number of a date of the proleptic Gregorian calendar. */
export function dayNumberOf(year: number, month: number, date: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month and date of a day number. */
export function dateOf(day: DayNumber): { year: number; month: number; date: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const date = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The number written in two or four characters from `from`, or NaN if one of them is no digit. */
function digits(text: string, from: number, length: number): number {
  let value = 0;
  for (let i = from; i < from + length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The day number of `YYYY-MM-DD`, or null where it is no real date. */
export function tryParseDay(value: unknown): DayNumber | null {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return null;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 2);
  const date = digits(value, 8, 2);
  if (!(year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return null;
  return dayNumberOf(year, month, date);
}

/**
 * The day number of `YYYY-MM-DD`.
 * @throws DeadlineError naming the value when it is not a real date, such as 2025-02-29
 */
export function parseDay(value: unknown, what = '日期', path?: string): DayNumber {
  const day = tryParseDay(value);
  if (day === null)
    throw new DeadlineError(`${what}「${String(value)}」不是真实存在的日期，请按 YYYY-MM-DD 填写`, path);
  return day;
}

const LAST_DAY = dayNumberOf(LAST_YEAR, 12, 31);
const FIRST_DAY = dayNumberOf(1, 1, 1);

/** A day number written `YYYY-MM-DD`. */
export function formatDay(day: DayNumber): Day {
  if (!(day >= FIRST_DAY && day <= LAST_DAY))
    throw new DeadlineError(`算出的日期超出公元 1 年至 ${LAST_YEAR} 年的范围，请检查期限长度`);
  const { year, month, date } = dateOf(day);
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${TWO_DIGITS[month]}-${TWO_DIGITS[date]}`;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** 周一 … 周日. */
export function weekdayName(day: DayNumber): string {
  return WEEKDAYS[weekdayOf(day)] ?? '';
}

/** The day so many calendar days later (earlier where negative). */
export function addDays(on: Day, days: number): Day {
  return formatDay(parseDay(on) + days);
}

/** Calendar days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return parseDay(to) - parseDay(from);
}

/** Whether the value is a real date written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  return tryParseDay(value) !== null;
}
