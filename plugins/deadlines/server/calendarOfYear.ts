import { type CalendarYear, dayLabel, dayNumberOf, formatDay, isProvisional, weekdayOf } from '../engine';
import type { InForce } from './services/in-force';

type CalendarDay = {
  on: string;
  /** 0 Monday to 6 Sunday. */
  weekday: number;
  workday: boolean;
  provisional: boolean;
  /** Why it is worked or not: 周四, 周六（国庆节调休上班）. */
  why: string;
  kind: 'plain' | 'notice' | 'override';
};

export type CalendarOfYear = {
  year: number;
  /** `none`: no notice is known, Monday to Friday are counted. */
  status: CalendarYear['status'] | 'none';
  source: string | null;
  workdays: number;
  months: { month: number; workdays: number }[];
  days: CalendarDay[];
};

/** A year day by day, as a calendar screen draws it. */
export function calendarOfYear(year: number, { calendar, years }: InForce): CalendarOfYear {
  const notice = years.find((candidate) => candidate.year === year);
  const first = dayNumberOf(year, 1, 1);
  const length = dayNumberOf(year + 1, 1, 1) - first;
  const days = Array.from({ length }, (_, offset): CalendarDay => {
    const day = first + offset;
    return {
      on: formatDay(day),
      weekday: weekdayOf(day),
      workday: calendar.table.isWorkday(day),
      provisional: isProvisional(day, calendar),
      why: dayLabel(day, calendar),
      kind: calendar.special.get(day)?.origin ?? 'plain',
    };
  });
  const worked = days.filter(({ workday }) => workday);
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    workdays: worked.filter(({ on }) => Number(on.slice(5, 7)) === index + 1).length,
  }));
  return {
    year,
    status: notice?.status ?? 'none',
    source: notice?.source ?? null,
    workdays: worked.length,
    months,
    days,
  };
}
