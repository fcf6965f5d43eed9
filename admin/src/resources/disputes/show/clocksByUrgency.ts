import type { ClockAnswer } from '@liandiao/cms/contract';

const running = ['red', 'orange', 'yellow', 'green', 'unset'];

/** Running clocks by due date, then those met, latest first; what no longer applies stands apart. */
export function clocksByUrgency(clocks: readonly ClockAnswer[]): {
  shown: ClockAnswer[];
  idle: ClockAnswer[];
} {
  const open = clocks.filter(({ light }) => running.includes(light));
  const met = clocks.filter(({ light }) => light === 'met' || light === 'metLate');
  return {
    shown: [
      ...open.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')),
      ...met.sort((a, b) => (b.metOn ?? '').localeCompare(a.metOn ?? '')),
    ],
    idle: clocks.filter(({ light }) => light === 'void'),
  };
}
