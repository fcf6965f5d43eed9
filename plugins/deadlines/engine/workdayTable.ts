import { type DayNumber, weekdayOf } from './day';

/** Monday to Friday days from Monday 1969-12-29 through `day`; negative before it. */
function weekdaysThrough(day: DayNumber): number {
  const days = day + 4;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/** The day of the n-th Monday to Friday day, counted as in `weekdaysThrough`. */
function nthWeekday(n: number): DayNumber {
  const weeks = Math.floor((n - 1) / 5);
  return weeks * 7 + (n - 1 - weeks * 5) - 3;
}

/**
 * Working days counted once, so that any number of them is found by two look-ups: prefix sums over the days the
 * notices speak about, and arithmetic on the plain Monday-to-Friday week before and after.
 */
export class WorkdayTable {
  private readonly through: Int32Array;
  private readonly nth: Int32Array;
  private readonly before: number;
  private readonly total: number;
  /** What the window holds more (or fewer) than its Monday to Friday days. */
  private readonly surplus: number;

  constructor(
    readonly first: DayNumber,
    readonly last: DayNumber,
    isWorkday: (day: DayNumber) => boolean,
  ) {
    const length = Math.max(0, last - first + 1);
    this.through = new Int32Array(length);
    const nth: number[] = [];
    for (let i = 0; i < length; i++) {
      if (isWorkday(first + i)) nth.push(first + i);
      this.through[i] = nth.length;
    }
    this.nth = Int32Array.from(nth);
    this.before = weekdaysThrough(first - 1);
    this.total = nth.length;
    this.surplus = this.before + this.total - weekdaysThrough(last);
  }

  /** How many working days there are through `day`, from a fixed origin. */
  countThrough(day: DayNumber): number {
    if (day < this.first) return weekdaysThrough(day);
    if (day > this.last) return weekdaysThrough(day) + this.surplus;
    return this.before + (this.through[day - this.first] as number);
  }

  /** The n-th working day from the same origin. */
  nthWorkday(n: number): DayNumber {
    const inWindow = n - this.before;
    if (inWindow <= 0) return nthWeekday(n);
    if (inWindow > this.total) return nthWeekday(n - this.surplus);
    return this.nth[inWindow - 1] as number;
  }

  isWorkday(day: DayNumber): boolean {
    if (day < this.first || day > this.last) return weekdayOf(day) < 5;
    return this.countThrough(day) > this.countThrough(day - 1);
  }

  /** The longest run without a working day within the window: the day before it and its length. */
  longestGap(): { after: DayNumber; days: number } {
    let worst = { after: this.first - 1, days: 0 };
    let previous = this.nthWorkday(this.before);
    for (let n = this.before + 1; n <= this.before + this.total + 1; n++) {
      const day = this.nthWorkday(n);
      if (day - previous > worst.days) worst = { after: previous, days: day - previous };
      previous = day;
    }
    return worst;
  }
}
