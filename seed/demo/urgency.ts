import { addDays, type DeadlineRule, shanghaiDay } from '@liandiao/deadlines/engine';
import type { Random } from './random';
import type { WorkingTime } from './workingTime';

/** How a clock stands at the present. */
export const urgencies = ['late', 'today', 'soon', 'calm'] as const;
export type Urgency = (typeof urgencies)[number];

/** Finds when a clock must have started to stand as wanted now. */
export class Urgencies {
  readonly #rules: ReadonlyMap<string, DeadlineRule>;
  /** 1 where nobody works today (yet): the next due day is one working day further than day 0 */
  readonly #offset: number;

  constructor(
    rules: readonly DeadlineRule[],
    readonly time: WorkingTime,
  ) {
    this.#rules = new Map(rules.map((rule) => [rule.key, rule]));
    this.#offset = time.day(0) === shanghaiDay(time.now) ? 0 : 1;
  }

  /**
   * How many working days back the clock of this rule started.
   * @throws Error when the profile has no such rule with a period
   */
  start(key: string, urgency: Urgency, random: Random): number {
    const due = this.#rules.get(key)?.due;
    if (!due || !('amount' in due)) throw new Error(`the profile has no deadline rule ${key} with a period`);
    const most = due.unit === 'workday' ? due.amount - this.#offset : this.#agoOfDays(due.amount);
    const margin = Math.max(1, Math.floor(most / 4));
    const ago = {
      late: () => most + random.between(1, 3),
      today: () => most,
      soon: () => most - random.between(1, margin),
      calm: () => random.between(0, most - margin - 1),
    }[urgency]();
    return Math.max(0, ago);
  }

  /** The working day so many calendar days back; a day without work gives the next one, which is due later. */
  #agoOfDays(days: number): number {
    return this.time.ago(addDays(shanghaiDay(this.time.now), -days));
  }
}
