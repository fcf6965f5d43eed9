import type { Same } from '../same';
import type { calculator as zh } from '../zh/calculator';

export const calculator: Same<typeof zh> = {
  sub: 'By the rules of the mechanism: the start day never counts; a period in days that ends on a day off ends on the next workday.',
  question: 'Question',
  start: 'Start day',
  amount: 'Period',
  unit: 'Unit',
  workday: 'workdays',
  day: 'days',
  rollover: 'If the last day is off',
  nextWorkday: 'next workday',
  none: 'stays',
  answer: 'Due on',
  rolled: 'rolled over from {{day}}',
  until: 'Anything done before 24:00 of that day is on time',
  table: 'Day by day',
  on: 'Day',
  count: 'No.',
  why: 'Why',
  calendar: 'Calendar',
  legend: { start: 'start', counted: 'counts', off: 'does not count', last: 'due' },
  dayState: { start: 'start day', counted: 'counts', off: 'does not count', last: 'due day', out: '' },
  months: '{{year}}-{{month}}',
  moreMonths: '{{count}} months between are left out',
  moreMonths_one: '{{count}} month between is left out',
  incomplete: 'Enter a start day and a period.',
};
