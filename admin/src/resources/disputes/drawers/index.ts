import type { ActionName } from '@liandiao/cms/contract';
import { accept } from './accept';
import { archive, close } from './archiving';
import { amend, correctAcceptance } from './corrections';
import { decline } from './decline';
import type { Drawer } from './drawer';
import { assign, classify, designate, reply, reroute, sign } from './handling';
import { agreeReturn, disputeReturn, overturnDecline, returnTransfer, sendBack, withdraw } from './reasons';
import { settleOnTheSpot } from './settle';
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
  reply,
  'send-back': sendBack,
  inform,
  revisit,
  archive,
  close,
  amend,
  'correct-acceptance': correctAcceptance,
  withdraw,
};
