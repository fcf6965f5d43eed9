import type { ActionName } from '@liandiao/cms/contract';
import { accept } from './accept';
import { archive, close } from './archiving';
import { chaseAssistance, replyMeasures, replyResult, requestAssistance, signAssistance } from './assistance';
import { decide, referToConference } from './conference';
import { recordContact } from './contacts';
import { amend, correctAcceptance } from './corrections';
import { decline } from './decline';
import type { Drawer } from './drawer';
import { approveExtension, extend, refuseExtension } from './extension';
import { assign, classify, designate, reply, reroute, sign } from './handling';
import { link, unlink } from './links';
import { mediate } from './mediate';
import { agreeReturn, disputeReturn, overturnDecline, returnTransfer, sendBack, withdraw } from './reasons';
import { recover } from './recover';
import { reportUpward } from './reportUpward';
import { retractRecovery } from './retractRecovery';
import { concludeReview, reopen, supplementFile } from './sealed';
import { settleOnTheSpot } from './settle';
import { reassign, supervise, urge } from './supervision';
import { receiveSupplement, requestSupplement } from './supplement';
import { inform, revisit } from './telling';
import { informTransfer, transfer } from './transfer';

/** The drawer of every action; the compiler sees to it that none of the contract's is missing. */
export const drawers: Readonly<Record<ActionName, Drawer>> = {
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
