/** Random choices out of a seed: the same seed chooses the same. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** in [0, 1) */
  number(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** an integer from 0 to below */
  below(limit: number): number {
    return Math.floor(this.number() * limit);
  }

  is(likelihood: number): boolean {
    return this.number() < likelihood;
  }

  of<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to choose from');
    return list[this.below(list.length)] as T;
  }

  /** some of a list, at least so many */
  some<T>(list: readonly T[], least = 0): T[] {
    const left = [...list];
    const count = least + this.below(list.length - least + 1);
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)[0] as T);
  }

  /** one of a list, the heavier the likelier */
  weighed<T>(list: readonly T[], weight: (one: T) => number): T {
    let left = this.number() * list.reduce((sum, one) => sum + weight(one), 0);
    for (const one of list) {
      left -= weight(one);
      if (left < 0) return one;
    }
    return this.of(list);
  }
}
