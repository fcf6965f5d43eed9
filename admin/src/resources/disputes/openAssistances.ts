import type { AssistanceAnswer } from '@liandiao/cms/contract';

/** Help that was asked for in this round and is still owed, the oldest first. */
export const openAssistances = (all: readonly AssistanceAnswer[], round: number): AssistanceAnswer[] =>
  all.filter((one) => one.round === round && one.resultAt === null && one.endedAt === null);
