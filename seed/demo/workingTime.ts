import { addDays, isWorkday, shanghaiDay, type WorkCalendar } from '@liandiao/deadlines/engine';

/** Working hours in minutes since midnight: 8:30–12:00 and 14:00–18:00. */
const MORNING = { from: 8 * 60 + 30, minutes: 210 };
const AFTERNOON = { from: 14 * 60, minutes: 240 };
const DAY_MINUTES = MORNING.minutes + AFTERNOON.minutes;
const SHANGHAI_MS = 8 * 3_600_000;

/** Working time before the present, counted backwards: 0 is the last working day on which something was done. */
export class WorkingTime {
  readonly #days: string[] = [];
  readonly #starts: number[] = [];
  /** working minutes of day 0 that have passed */
  readonly #passed: number;

  constructor(
    calendar: WorkCalendar,
    readonly now: Date,
    /** how many working days back it reaches */
    readonly reach: number,
  ) {
    const today = shanghaiDay(now);
    const midnight = Date.parse(`${today}T00:00:00Z`) - SHANGHAI_MS;
    const passed = workingMinutes((now.getTime() - midnight) / 60_000);
    const worksToday = isWorkday(today, calendar) && passed > 0;
    this.#passed = worksToday ? passed : DAY_MINUTES;
    for (
      let day = worksToday ? today : addDays(today, -1);
      this.#days.length <= reach;
      day = addDays(day, -1)
    ) {
      if (!isWorkday(day, calendar)) continue;
      this.#days.push(day);
      this.#starts.push(Date.parse(`${day}T00:00:00Z`) - SHANGHAI_MS);
    }
  }

  /** The day so many working days back, YYYY-MM-DD. */
  day(ago: number): string {
    return this.#days[this.#within(ago)] ?? '';
  }

  /** How many working minutes of that day have passed: all but on day 0. */
  minutes(ago: number): number {
    return ago <= 0 ? this.#passed : DAY_MINUTES;
  }

  /** The instant of a working minute, ISO. */
  instant(ago: number, minute: number): string {
    const start = this.#starts[this.#within(ago)] ?? 0;
    const clock =
      minute < MORNING.minutes ? MORNING.from + minute : AFTERNOON.from + minute - MORNING.minutes;
    return new Date(start + clock * 60_000).toISOString();
  }

  /** How many working days back a day lies; a day without work counts as the working day before it. */
  ago(day: string): number {
    const found = this.#days.findIndex((one) => one <= day);
    return found < 0 ? this.reach : found;
  }

  #within(ago: number): number {
    return Math.max(0, Math.min(ago, this.reach));
  }
}

/** Working minutes passed at a minute of the day. */
function workingMinutes(minute: number): number {
  const morning = Math.max(0, Math.min(minute - MORNING.from, MORNING.minutes));
  const afternoon = Math.max(0, Math.min(minute - AFTERNOON.from, AFTERNOON.minutes));
  return Math.floor(morning + afternoon);
}
