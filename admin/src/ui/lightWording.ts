import type { ClockAnswer } from '@liandiao/cms/contract';

export type Tone = 'green' | 'yellow' | 'orange' | 'red' | 'gray';

/** What a light says: never by colour alone, always a mark and words (screens.md). */
export interface LightWording {
  tone: Tone;
  mark: '○' | '◔' | '◐' | '●' | '✓' | '◌' | '–';
  /** a key of words/core/time, with its number */
  word:
    | 'remaining'
    | 'noWorkdayLeft'
    | 'todayMidnight'
    | 'overdue'
    | 'overdueToday'
    | 'met'
    | 'metLate'
    | 'void'
    | 'unset'
    | 'provisional';
  count?: number;
}

type Lit = Pick<ClockAnswer, 'light' | 'remaining' | 'dueOn' | 'provisional'>;

/** The wording of a clock's light on the day `today`. */
export function lightWording(clock: Lit, today: string): LightWording {
  switch (clock.light) {
    case 'met':
      return { tone: 'green', mark: '✓', word: 'met' };
    case 'metLate':
      return { tone: 'red', mark: '✓', word: 'metLate' };
    case 'void':
      return { tone: 'gray', mark: '–', word: 'void' };
    case 'unset':
      return { tone: 'gray', mark: '◌', word: 'unset' };
    case 'red':
      return { tone: 'red', mark: '●', ...overdue(clock.remaining) };
    case 'orange':
      return { tone: 'orange', mark: '◐', ...running(clock, today) };
    case 'yellow':
      return { tone: 'yellow', mark: '◔', ...running(clock, today) };
    case 'green':
      // far away, and not final before that year's holidays are published
      if (clock.provisional) return { tone: 'gray', mark: '◌', word: 'provisional' };
      return { tone: 'green', mark: '○', ...running(clock, today) };
  }
}

function overdue(remaining: number | null): Pick<LightWording, 'word' | 'count'> {
  const days = Math.abs(remaining ?? 0);
  // due on a Friday, seen on the Saturday: late, but by no working day yet
  return days === 0 ? { word: 'overdueToday' } : { word: 'overdue', count: days };
}

function running(clock: Lit, today: string): Pick<LightWording, 'word' | 'count'> {
  if (clock.dueOn === today) return { word: 'todayMidnight' };
  const days = clock.remaining ?? 0;
  return days === 0 ? { word: 'noWorkdayLeft' } : { word: 'remaining', count: days };
}
