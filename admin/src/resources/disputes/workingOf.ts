import type { ClockAnswer } from '@liandiao/cms/contract';
import type { Step } from '../../ui/stripOf';

/** A day of the calendar as the server tells it. */
export interface CalendarDay {
  on: string;
  workday: boolean;
  why: string;
}

type Dated = Pick<ClockAnswer, 'startOn' | 'nominalOn' | 'dueOn' | 'period'>;

/** The calendar years a period reaches into, all those between its first and last included. */
export function yearsOf({ startOn, dueOn }: Pick<Dated, 'startOn' | 'dueOn'>): number[] {
  const first = Number(startOn.slice(0, 4));
  const last = Number((dueOn ?? startOn).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The days from the start of a period to its end, each with whether it counted. The day of the start never does, nor
 * do days by which the end was moved on (民法典 201, 203).
 */
export function workingOf(clock: Dated, days: readonly CalendarDay[]): Step[] {
  const { startOn, dueOn } = clock;
  if (dueOn === null) return [];
  const nominal = clock.nominalOn ?? dueOn;
  const inWorkdays = clock.period?.unit === 'workday';
  return days
    .filter(({ on }) => on >= startOn && on <= dueOn)
    .map(({ on, workday, why }) => ({
      on,
      counted: on > startOn && on <= nominal && (workday || !inWorkdays),
      why,
    }));
}
