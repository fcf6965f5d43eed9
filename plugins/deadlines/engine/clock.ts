import type { Day } from './types';

export type ClockState = 'running' | 'met' | 'metLate' | 'void' | 'unset';

/** What a clock was computed from beyond its dates; `explain` turns it into words. */
export type ClockBasis = {
  /** The event it started with. */
  event: string;
  /** What people call that event. */
  label: string;
  /** The start is the day it is deemed to have happened at the latest. */
  deemed: boolean;
  /** The day before which it is never due, where that moved the date. */
  notBeforeOn: Day | null;
};

/** One obligation of one unit in one case. */
export type Clock = {
  rule: string;
  subject?: string;
  /** Unit code; empty where no unit has the role yet. */
  unit: string;
  startOn: Day;
  nominalOn: Day | null;
  dueOn: Day | null;
  /** First days of the yellow and the orange light. */
  yellowOn: Day | null;
  orangeOn: Day | null;
  provisional: boolean;
  metOn: Day | null;
  state: ClockState;
  extendedBy: number;
  clause: string;
  basis: ClockBasis;
};

export type Light = 'green' | 'yellow' | 'orange' | 'red' | 'met' | 'metLate' | 'void' | 'unset';
