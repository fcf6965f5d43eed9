/** What is wrong with a number a person typed. `confirmable`: the clerk may keep it after looking again. */
export interface NumberProblem {
  code: 'FORMAT' | 'REGION' | 'BIRTHDATE' | 'CHECKSUM';
  /** Chinese, says what to do. */
  message: string;
  confirmable: boolean;
}

/** A problem that blocks. */
export function blocking(code: NumberProblem['code'], message: string): NumberProblem {
  return { code, message, confirmable: false };
}

/** A problem the clerk may confirm. */
export function confirmable(code: NumberProblem['code'], message: string): NumberProblem {
  return { code, message, confirmable: true };
}
