import type { WorkCalendar } from './calendar';
import { type DayNumber, weekdayName } from './day';

/** Why a day is worked or not, for people: 周四, 周六（国庆节调休上班）, 国庆节放假, 周日. */
export function dayLabel(day: DayNumber, calendar: WorkCalendar): string {
  const special = calendar.special.get(day);
  const weekday = weekdayName(day);
  if (special === undefined) return weekday;
  if (special.origin === 'override')
    return `${weekday}（${special.workday ? '上班' : '不上班'}：${special.name}）`;
  if (!special.workday) return `${weekday}（${special.name}放假）`;
  return `${weekday}（${/班/.test(special.name) ? special.name : `${special.name}补班`}）`;
}
