import type { ActionName, CaseScript, ScriptedDeed } from '@liandiao/cms/contract';
import type { Random } from './random';
import type { WorkingTime } from './workingTime';

/** How often paper is entered days after the deed (D23). */
const LATE_ENTRIES = 0.05;

/** Deeds one after the other, in working hours, never after the present. */
export class Chronicle {
  readonly deeds: ScriptedDeed[] = [];
  #ago: number;
  #minute: number;
  #enteredAgo: number;

  constructor(
    readonly time: WorkingTime,
    readonly random: Random,
    ago: number,
  ) {
    this.#ago = Math.max(0, Math.min(ago, time.reach));
    this.#minute = random.between(0, Math.max(0, Math.floor(time.minutes(this.#ago) * 0.8) - 1));
    this.#enteredAgo = this.#ago;
  }

  /** How many working days back we are. */
  get ago(): number {
    return this.#ago;
  }

  /** The present moment of the story. */
  get at(): string {
    return this.time.instant(this.#ago, this.#minute);
  }

  /** Goes on by working days. */
  wait(days: number): void {
    this.goTo(this.#ago - days);
  }

  /** Goes on to so many working days back; never backwards, never past the present. */
  goTo(ago: number): void {
    const day = Math.max(0, Math.min(Math.round(ago), this.#ago));
    if (day === this.#ago) return;
    this.#ago = day;
    this.#minute = this.random.between(0, Math.max(0, Math.floor(this.time.minutes(day) * 0.6) - 1));
  }

  /** Something is done, a little after what was done before. */
  add(by: string, action: ActionName, input: Record<string, unknown>): void {
    const last = Math.max(this.#minute, this.time.minutes(this.#ago) - 1);
    this.#minute = Math.min(last, this.#minute + this.random.between(3, 45));
    this.deeds.push({ by, action, input, ...this.stamp() });
  }

  /** When something is done now, and when it is entered, where that is later. */
  stamp(): Pick<CaseScript, 'enteredAt'> & { at: string } {
    const late = this.random.chance(LATE_ENTRIES) ? this.random.between(2, 4) : 0;
    this.#enteredAgo = Math.max(0, Math.min(this.#enteredAgo, this.#ago - late));
    const { at } = this;
    if (this.#enteredAgo === this.#ago) return { at };
    return { at, enteredAt: this.time.instant(this.#enteredAgo, this.time.minutes(this.#enteredAgo) - 1) };
  }
}
