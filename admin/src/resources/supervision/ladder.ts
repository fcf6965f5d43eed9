import type { Light, Rung } from '@liandiao/cms/contract';

/** The rungs of the ladder (R35): the system reminds, people urge and urge again, then supervise. */
export const rungs = ['remind', 'urge', 'again', 'supervise'] as const;

/** How high a unit has been climbed to in a case: 0 nothing yet, 1 reminded, 2 urged, 3 urged again, 4 supervised. */
export function reachedStep(rung: Pick<Rung, 'kind' | 'level'> | null, light: Light): 0 | 1 | 2 | 3 | 4 {
  if (rung?.kind === 'supervise') return 4;
  if (rung?.kind === 'urge') return rung.level >= 3 ? 4 : rung.level === 2 ? 3 : 2;
  // the desk reminds by itself from the first warning day on
  return rung || light === 'yellow' || light === 'orange' || light === 'red' ? 1 : 0;
}
