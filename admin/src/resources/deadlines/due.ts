import type { DueDate } from '@liandiao/deadlines/engine';

/** The answer of `GET /api/deadlines/due`: always with its working. */
export type Due = DueDate & { steps: NonNullable<DueDate['steps']> };

export type DayState = 'start' | 'counted' | 'off' | 'last' | 'out';

/** What a day is to the working. */
export function stateOf(day: string, due: Due, start: string): DayState {
  if (day === start) return 'start';
  if (day === due.dueOn) return 'last';
  const step = due.steps.find(({ on }) => on === day);
  if (!step) return 'out';
  return step.counted ? 'counted' : 'off';
}
