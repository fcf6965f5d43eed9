import type { WorkCalendar } from './calendar';
import { type DayNumber, formatDay } from './day';
import { dayLabel } from './dayLabel';
import type { Step } from './types';

/** The working, day by day from the start day to the due day, as it is shown to people. */
export function stepsOf(
  start: DayNumber,
  nominal: DayNumber,
  due: DayNumber,
  inWorkdays: boolean,
  calendar: WorkCalendar,
): Step[] {
  const steps: Step[] = [
    { on: formatDay(start), counted: false, why: `${dayLabel(start, calendar)}，起算当日不计` },
  ];
  let count = 0;
  for (let day = start + 1; day <= due; day++) {
    const on = formatDay(day);
    const label = dayLabel(day, calendar);
    const counted = inWorkdays ? calendar.table.isWorkday(day) : day <= nominal;
    if (counted) {
      count++;
      const rolls = day === nominal && due !== nominal;
      steps.push({ on, counted, why: rolls ? `${label}，届满日不上班，顺延` : label, count });
    } else if (inWorkdays) steps.push({ on, counted, why: `${label}，不计` });
    else steps.push({ on, counted, why: day === due ? `${label}，顺延到这一天` : `${label}，顺延` });
  }
  return steps;
}
