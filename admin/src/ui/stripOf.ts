/** One day of the working, as the server gives it (`DueDate.steps`). */
export interface Step {
  on: string;
  counted: boolean;
  why: string;
}

/** A cell of the strip: a day with its running number, or a run of days left out. */
export type Cell =
  | { kind: 'start' | 'counted' | 'off' | 'last'; on: string; number: number; why: string }
  | { kind: 'gap'; from: string; to: string; days: number };

/**
 * The working as a strip short enough to read: the start day, the first and last days, long runs folded.
 * `keep` days stay at either end.
 */
export function stripOf(startOn: string, steps: Step[], keep = 5): Cell[] {
  let number = 0;
  const days: Cell[] = steps
    .filter(({ on }) => on !== startOn)
    .map(({ on, counted, why }, index, all) => {
      if (counted) number++;
      const last = index === all.length - 1;
      return { kind: last ? 'last' : counted ? 'counted' : 'off', on, number, why };
    });
  const start: Cell = {
    kind: 'start',
    on: startOn,
    number: 0,
    why: steps.find(({ on }) => on === startOn)?.why ?? '',
  };
  if (days.length <= keep * 2 + 1) return [start, ...days];
  const folded = days.slice(keep, -keep) as { on: string }[];
  const gap: Cell = {
    kind: 'gap',
    from: folded[0]?.on ?? '',
    to: folded.at(-1)?.on ?? '',
    days: folded.length,
  };
  return [start, ...days.slice(0, keep), gap, ...days.slice(-keep)];
}
