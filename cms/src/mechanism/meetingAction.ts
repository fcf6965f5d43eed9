import type { DeadlineRule } from '@liandiao/deadlines/engine';
import type { ActionName } from '../contract';

/** The action that establishes a fact. */
const byFact: Readonly<Record<string, ActionName>> = {
  accepted: 'accept',
  transferSent: 'transfer',
  applicantToldOfTransfer: 'inform-transfer',
  transferSigned: 'sign',
  assistanceRequested: 'request-assistance',
  measuresReplied: 'reply-measures',
  resultReplied: 'reply-result',
  submittedToConference: 'refer-to-conference',
  reportedUpward: 'report-upward',
  replied: 'reply',
  applicantInformed: 'inform',
  applicantInformedByAccepting: 'inform',
};

/** What a unit does to meet a clock of this rule, as far as one action does it; undefined where none of ours does yet. */
export function meetingAction(rule: DeadlineRule): ActionName | undefined {
  for (const pattern of rule.metBy) {
    const names = typeof pattern === 'string' ? [pattern] : [pattern.event].flat();
    const action = names.map((name) => byFact[name]).find(Boolean);
    if (action) return action;
  }
  return undefined;
}
