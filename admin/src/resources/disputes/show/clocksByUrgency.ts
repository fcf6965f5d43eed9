import type { ClockAnswer } from '@liandiao/cms/contract';

const running = ['red', 'orange', 'yellow', 'green', 'unset'];

/**
 * Running clocks by due date, then those met, latest first; what no longer applies, and what earlier rounds had, stand
 * apart.
 */
export function clocksByUrgency(
  all: readonly ClockAnswer[],
  now = 1,
): {
  shown: ClockAnswer[];
  idle: ClockAnswer[];
  earlier: ClockAnswer[];
} {
  const clocks = all.filter(({ round }) => round === now);
  const open = clocks.filter(({ light }) => running.includes(light));
  const met = clocks.filter(({ light }) => light === 'met' || light === 'metLate');
  return {
    shown: [
      ...open.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')),
      ...met.sort((a, b) => (b.metOn ?? '').localeCompare(a.metOn ?? '')),
    ],
    idle: clocks.filter(({ light }) => light === 'void'),
    earlier: all.filter(({ round }) => round < now),
  };
}
