import { type ActionName, actionNames, type Status, statuses } from '../contract';
import { statusTable } from '../mechanism/statuses';
import type { Action } from './action';
import { accept } from './actions/accept';
import { amend } from './actions/amend';
import { archive } from './actions/archive';
import { assign } from './actions/assign';
import { replyMeasures, replyResult, signAssistance } from './actions/assistance';
import { chaseAssistance } from './actions/chaseAssistance';
import { classify } from './actions/classify';
import { close } from './actions/close';
import { referToConference } from './actions/conference';
import { recordContact } from './actions/contacts';
import { correctAcceptance } from './actions/correctAcceptance';
import { decide } from './actions/decide';
import { decline, overturnDecline } from './actions/decline';
import { designate } from './actions/designate';
import { approveExtension, extend, refuseExtension } from './actions/extension';
import { inform, revisit } from './actions/inform';
import { informTransfer } from './actions/informTransfer';
import { link, unlink } from './actions/links';
import { mediate } from './actions/mediate';
import { reassign } from './actions/reassign';
import { receiveSupplement } from './actions/receiveSupplement';
import { recover } from './actions/recover';
import { reply, sendBack } from './actions/reply';
import { reportUpward } from './actions/reportUpward';
import { requestAssistance } from './actions/requestAssistance';
import { requestSupplement } from './actions/requestSupplement';
import { reroute } from './actions/reroute';
import { retractRecovery } from './actions/retractRecovery';
import { agreeReturn, disputeReturn, returnTransfer } from './actions/returns';
import { concludeReview } from './actions/reviews';
import { reopen, supplementFile } from './actions/sealedFile';
import { settleOnTheSpot } from './actions/settleOnTheSpot';
import { sign } from './actions/sign';
import { supervise, urge } from './actions/supervision';
import { transfer } from './actions/transfer';
import { withdraw } from './actions/withdraw';

/** Every action, by name. The compiler sees to it that none of the contract's is missing. */
export const actionTable: { readonly [A in ActionName]: Action<A> } = {
  'request-supplement': requestSupplement,
  'receive-supplement': receiveSupplement,
  decline,
  'overturn-decline': overturnDecline,
  accept,
  'settle-on-the-spot': settleOnTheSpot,
  transfer,
  'inform-transfer': informTransfer,
  sign,
  return: returnTransfer,
  'agree-return': agreeReturn,
  'dispute-return': disputeReturn,
  designate,
  reroute,
  assign,
  classify,
  'refer-to-conference': referToConference,
  decide,
  reassign,
  'request-assistance': requestAssistance,
  'sign-assistance': signAssistance,
  'reply-measures': replyMeasures,
  'reply-result': replyResult,
  'chase-assistance': chaseAssistance,
  extend,
  'approve-extension': approveExtension,
  'refuse-extension': refuseExtension,
  'report-upward': reportUpward,
  mediate,
  recover,
  'retract-recovery': retractRecovery,
  reply,
  'send-back': sendBack,
  inform,
  revisit,
  archive,
  close,
  amend,
  'correct-acceptance': correctAcceptance,
  withdraw,
  'record-contact': recordContact,
  urge,
  supervise,
  link,
  unlink,
  'conclude-review': concludeReview,
  'supplement-file': supplementFile,
  reopen,
};

/** The same, without each action's own input type: what the runner and the abilities walk through. */
export const actionOf = (name: ActionName): Action => actionTable[name] as unknown as Action;

/** Whether a text names an action. */
export const isActionName = (name: string): name is ActionName =>
  (actionNames as readonly string[]).includes(name);

type Row = Pick<Action, 'name' | 'from' | 'to' | 'by'>;

/**
 * Holes in a table of actions, as sentences: an unknown status, a status nothing leads to, one nothing leaves that is
 * not sealed, an action without a right or without a place. The server does not start while there is one.
 */
export function holes(rows: readonly Row[] = actionNames.map(actionOf), table = statusTable): string[] {
  const carried = new Set(Object.keys(table) as Status[]);
  const known = new Set<string>(statuses);
  const reached = reachable(rows);
  return [
    ...rows.flatMap((row) => [
      ...[...row.from, ...row.to]
        .filter((status) => !known.has(status) || !carried.has(status))
        .map((status) => `action ${row.name} names the unknown status ${status}`),
      ...(row.by.length === 0 ? [`action ${row.name} is nobody's right`] : []),
      ...(row.from.length === 0 ? [`action ${row.name} is possible in no status`] : []),
    ]),
    ...[...carried]
      .filter((status) => !reached.has(status))
      .map((status) => `status ${status} cannot be reached by any action`),
    ...[...carried]
      .filter(
        (status) =>
          !table[status]?.sealed &&
          status !== 'draft' &&
          !rows.some((row) => row.from.includes(status) && row.to.some((to) => to !== status)),
      )
      .map((status) => `status ${status} is a dead end: no action leads out of it`),
  ];
}

/** Statuses that registering and the actions can lead to. */
function reachable(rows: readonly Row[]): Set<Status> {
  const reached = new Set<Status>(['draft', 'registered']);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const row of rows)
      if (row.from.some((status) => reached.has(status))) for (const to of row.to) reached.add(to);
  }
  return reached;
}
