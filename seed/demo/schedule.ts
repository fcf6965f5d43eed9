import { endedPlots } from './plots/endedPlots';
import { openPlots } from './plots/openPlots';
import type { Plot } from './plots/plot';
import { Random } from './random';
import type { Urgencies } from './urgency';

/** One case to be told: its course, and when it was registered. */
export interface Planned {
  plot: Plot;
  /** working days back */
  age: number;
  tell: ReturnType<Plot['plan']>['tell'];
  random: Random;
}

/** How far back cases go: eighteen months of working days. */
export const REACH = 372;
/** The youngest case that has ended. */
const YOUNGEST = 3;
/** A slight decline over the months: so much more at the beginning, and less at the end. */
const DECLINE = 0.1;
/** So many open cases reach every status. */
const FEWEST_OPEN = 17;

/** Of so many cases, how many are under way: a good part of a small demonstration, a thirtieth of a large one. */
export const openShare = (count: number): number =>
  Math.min(count, Math.max(FEWEST_OPEN, Math.min(Math.floor(count * 0.4), 110 + Math.floor(count / 33))));

/** Every case in the order of registration. Open ones are planned ahead; the others are made as one asks for them. */
export function* schedule(count: number, seed: number, urgencies: Urgencies): Generator<Planned> {
  const open = planOpen(openShare(count), seed, urgencies);
  const endedCount = count - open.length;
  let next = 0;
  for (let index = 0; index < endedCount; index += 1) {
    const ended = planEnded(index, endedCount, seed, urgencies);
    for (let one = open[next]; one && one.age > ended.age; one = open[next]) {
      yield one;
      next += 1;
    }
    yield ended;
  }
  yield* open.slice(next);
}

function planOpen(count: number, seed: number, urgencies: Urgencies): Planned[] {
  return Array.from({ length: count }, (_, index) => {
    const plot = openPlots[index % openPlots.length] as Plot;
    const random = Random.of(seed, index);
    return { plot, random, ...plot.plan(urgencies, random) };
  }).sort((a, b) => b.age - a.age);
}

function planEnded(index: number, count: number, seed: number, urgencies: Urgencies): Planned {
  const age = Math.max(YOUNGEST, Math.round(REACH * (1 - passed((index + 0.5) / count))));
  const random = Random.of(seed, 0x20000000 + index);
  let turn = index;
  let plot = endedPlots[turn % endedPlots.length];
  while (plot && plot.takes > age) {
    turn += 1;
    plot = endedPlots[turn % endedPlots.length];
  }
  if (!plot) throw new Error('there are no courses');
  return { plot, random, age, tell: plot.plan(urgencies, random).tell };
}

/** The share of time passed when this share of cases has come: they come a little less often with every month. */
function passed(share: number): number {
  const first = 1 + DECLINE;
  return (first - Math.sqrt(first * first - 4 * DECLINE * share)) / (2 * DECLINE);
}
